// A certificate for the local web server, made anew in each run: no key is ever kept in the repository.
import { generate } from 'selfsigned';

let made: Promise<{ key: string; cert: string }> | undefined;

export function makeCertificate(): Promise<{ key: string; cert: string }> {
  made ??= generate([{ name: 'commonName', value: 'demo.example' }], { keyType: 'ec' }).then((pems) => ({
    key: pems.private,
    cert: pems.cert,
  }));
  return made;
}
