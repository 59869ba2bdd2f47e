import { serveOver } from './serve.web';

serveOver(self as unknown as DedicatedWorkerGlobalScope);
