/** Version of the API (semantic versioning); its first number stands in every address. */
export const API_VERSION = "1.0.0";

/** Where the API is served. */
export const API_ROOT = "/api/v1";
