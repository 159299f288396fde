export default {
  component: true,
  // The app's own style sheet holds the classes of the tabs.
  styleIsolation: 'apply-shared',
};
