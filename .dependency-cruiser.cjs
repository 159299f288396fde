// Who may import whom. Every rule is proved to bite in tests/architecture/imports.spec.ts. In one line:
// shared <- cloudfunctions; shared <- miniprogram; localcloud stands alone;
// everything <- tests and demo.

const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that load each other are one file, or hide a third. Types alone load nothing.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that cannot be found is judged by no rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'shared-is-pure',
      comment:
        'The domain runs in the app, in functions and in tests: zod, dayjs and itself, nothing of Node.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '^shared/table-rows/read-table[.]ts$' },
      to: { pathNot: ['^shared/', npm('zod', 'dayjs')] },
    },
    {
      name: 'one-reader-of-tables',
      comment: 'Tables are read in one place, by papaparse; the app leaves that to the server.',
      severity: 'error',
      from: { path: '^shared/table-rows/read-table[.]ts$' },
      to: { pathNot: ['^shared/', npm('papaparse', '@types/papaparse')] },
    },
    {
      name: 'app-reads-no-tables',
      comment: 'papaparse would weigh on a package, and what is imported is judged by the server anyway.',
      severity: 'error',
      from: { path: '^miniprogram/' },
      to: { path: '^shared/table-rows/(read-table|rows)[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'localcloud-stands-alone',
      comment: "It stands in for WeChat's cloud, which knows no item, no role and no contract.",
      severity: 'error',
      from: { path: '^localcloud/' },
      to: { path: '^(shared|cloudfunctions|miniprogram|places|demo|tests|docs|config)/' },
    },
    {
      name: 'server-reads-shared-only',
      comment: 'Functions are deployed without the app, the local cloud and the tests.',
      severity: 'error',
      from: { path: '^cloudfunctions/' },
      to: { path: '^(miniprogram|localcloud|demo|tests|docs|config)/' },
    },
    {
      name: 'app-reads-shared-only',
      comment: 'The app ships without the server.',
      severity: 'error',
      from: { path: '^miniprogram/' },
      to: { path: '^(cloudfunctions|localcloud|places|demo|tests|docs|config)/' },
    },
    {
      name: 'app-has-no-node',
      comment: "WeChat's runtime has no Node modules.",
      severity: 'error',
      from: { path: '^miniprogram/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'app-reads-contract-types-only',
      comment: 'The schemas carry zod, which must not weigh on the main package (docs/decisions/0001).',
      severity: 'error',
      from: { path: '^miniprogram/' },
      to: {
        path: '^shared/contract/',
        pathNot: '^shared/contract/(envelope|limits)[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'app-has-no-zod',
      comment: 'zod needs new Function unless told otherwise, and weighs 87 KB.',
      severity: 'error',
      from: { path: '^miniprogram/' },
      to: { path: npm('zod'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sdk-in-platform-only',
      comment: 'One door to wx-server-sdk: its traps are known in one place.',
      severity: 'error',
      from: {
        path: '^(cloudfunctions|shared|localcloud|miniprogram|demo)/',
        pathNot: '^cloudfunctions/platform/',
      },
      to: { path: npm('wx-server-sdk', '@cloudbase/[^/]+') },
    },
    {
      name: 'database-in-store-only',
      comment: 'Every query of a collection is in the store, beside its index and its row scope.',
      severity: 'error',
      from: { path: '^cloudfunctions/', pathNot: '^cloudfunctions/(store|platform)/' },
      to: { path: '^cloudfunctions/platform/(database|transaction)[^/]*[.]ts$' },
    },
    {
      name: 'platform-knows-no-domain',
      comment: 'The platform is below everything of the server.',
      severity: 'error',
      from: { path: '^cloudfunctions/platform/' },
      to: { path: '^cloudfunctions/(entries|operations|services|store)/' },
    },
    {
      name: 'store-decides-nothing',
      comment: 'The store reads and writes; services and operations decide.',
      severity: 'error',
      from: { path: '^cloudfunctions/store/' },
      to: { path: '^cloudfunctions/(entries|operations|services)/' },
    },
    {
      name: 'services-below-operations',
      comment: 'Operations call services, never the other way.',
      severity: 'error',
      from: { path: '^cloudfunctions/services/' },
      to: { path: '^cloudfunctions/(entries|operations)/' },
    },
    {
      name: 'operations-below-entries',
      comment: 'An entry is a deployed function; nothing below it may depend on which one it is in.',
      severity: 'error',
      from: { path: '^cloudfunctions/operations/' },
      to: { path: '^cloudfunctions/entries/' },
    },
    {
      name: 'features-are-apart',
      comment: 'What two features need moves to components.',
      severity: 'error',
      from: { path: '^miniprogram/features/([^/]+)/' },
      to: { path: '^miniprogram/features/', pathNot: '^miniprogram/features/$1/' },
    },
    {
      name: 'pages-are-thin',
      comment: 'A page reads its parameters and shows a feature: no cloud call, no rule, no text of its own.',
      severity: 'error',
      // The gallery of components (DEMO=1 only) exists to show them with data of its own.
      from: { path: '^miniprogram/(pages|packages/[^/]+/pages)/', pathNot: '^miniprogram/packages/gallery/' },
      to: {
        path: '^(miniprogram|shared)/',
        pathNot: [
          '^miniprogram/(features|components|navigation|theme)/',
          // Which feature a tab shows depends on the hat.
          '^miniprogram/session/',
          // Beside the page itself: its style and configuration.
          '^miniprogram/(pages|packages/[^/]+/pages)/[^/]+/[^/]+$',
        ],
      },
    },
    {
      name: 'nothing-reads-pages',
      comment: 'Pages are reached by their path, through navigation.',
      severity: 'error',
      from: { path: '^miniprogram/(features|components|cloud|navigation|theme|session|state)/' },
      to: { path: '^miniprogram/(pages|packages)/' },
    },
    {
      name: 'below-features',
      comment: 'Components, cloud, navigation and theme serve every feature, so they know none.',
      severity: 'error',
      from: { path: '^miniprogram/(components|cloud|navigation|theme|session|state|custom-tab-bar)/' },
      to: { path: '^miniprogram/features/' },
    },
    {
      name: 'product-without-tests',
      comment: 'Nothing that is shipped leans on tests or the demo.',
      severity: 'error',
      from: { path: '^(shared|cloudfunctions|miniprogram|localcloud|places)/' },
      to: { path: '^(tests|demo)/' },
    },
    {
      name: 'product-without-dev-packages',
      comment: 'What is deployed installs its dependencies only.',
      severity: 'error',
      from: {
        path: '^(shared|cloudfunctions|miniprogram|localcloud)/',
        // What builds is not what is built; of the leaner's steps `late` alone goes along.
        pathNot: '^(cloudfunctions|localcloud)/([^/]+|lean/(?!late)[^/]+)[.]mjs$',
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: npm('@types/[^/]+') },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|[.]cache)/' },
    // Type-only imports count too: a rule about knowing is not a rule about loading.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: [
        '.ts',
        '.tsx',
        '.h5.ts',
        '.h5.tsx',
        '.weapp.ts',
        '.weapp.tsx',
        '.mjs',
        '.cjs',
        '.js',
        '.json',
        '.d.ts',
      ],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    cache: { folder: '.cache/dependency-cruiser', strategy: 'content' },
  },
};
