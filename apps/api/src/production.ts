// Imported before anything else: React and graphql look at it when they are loaded, and are slow without it.
process.env['NODE_ENV'] ??= 'production';
