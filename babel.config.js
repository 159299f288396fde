// Browser targets come from .browserslistrc. Never "android" there: babel reads it as Android 37 and emits ES5.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', hot: false, useBuiltIns: false }]],
};
