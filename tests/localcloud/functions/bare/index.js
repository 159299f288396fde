'use strict';
// The same calls as `sdk`, from a function that has asked for no permission.
exports.main = require('../sdk').main;
