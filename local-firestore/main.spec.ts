import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'local-firestore-'));
after(() => rmSync(folder, { recursive: true }));

const MAIN = join(import.meta.dirname, 'main.ts');

function start(...options: string[]) {
  const child = spawn(process.execPath, [MAIN, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const ready = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        resolve(/http:\/\/\S+/.exec(output)?.[0] ?? '');
      });
    }
  });
  const exited = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, output })),
  );
  return { child, ready, exited };
}

describe('the command line', () => {
  it('prints one line when ready and ends cleanly when told to', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const { child, ready, exited } = start('--port', '0', '--data', join(folder, 'data.sqlite'));
      assert.equal(await (await fetch(await ready)).text(), 'Ok\n');
      child.kill(signal);
      const { code, output } = await exited;
      assert.equal(code, 0);
      assert.match(output, /^local-firestore is ready at http:\/\/127\.0\.0\.1:\d+\n$/);
    }
  });

  it('says so when the port or the data file is taken', async () => {
    const data = join(folder, 'taken.sqlite');
    const first = start('--port', '0', '--data', data);
    const { port } = new URL(await first.ready);
    const samePort = await start('--port', port).exited;
    const sameFile = await start('--port', '0', '--data', data).exited;
    first.child.kill();
    await first.exited;
    assert.deepEqual([samePort.code, sameFile.code], [1, 1]);
    assert.match(samePort.output, /^The port is taken/);
    assert.match(sameFile.output, /^The data file is in use/);
  });

  it('does not start with broken rules, no rules file or a wrong option', async () => {
    const rules = join(folder, 'broken.rules');
    writeFileSync(rules, 'service cloud.firestore {\n  match /x { allow read if }\n}\n');
    const outcomes = await Promise.all([
      start('--rules', rules).exited,
      start('--rules', join(folder, 'none')).exited,
      start('--port', 'x').exited,
    ]);
    assert.deepEqual(
      outcomes.map(({ code }) => code),
      [1, 1, 1],
    );
    assert.match(outcomes[0].output, /^The rules do not compile:\nL2:\d+ /);
    assert.match(outcomes[1].output, /no such file/);
    assert.match(outcomes[2].output, /"x" is not a port/);
  });
});
