/** Version of the package, put in by the build. */
declare const PACKAGE_VERSION: string;
