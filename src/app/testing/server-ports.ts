declare const __karma__: { readonly config: { readonly braid: ServerPorts } };

export interface ServerPorts {
  readonly firestorePort: number;
  readonly authPort: number;
}

/** Where the servers of this test run answer, on 127.0.0.1. */
export function serverPorts(): ServerPorts {
  return __karma__.config.braid;
}
