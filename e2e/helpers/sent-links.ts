import { expect } from '@playwright/test';

interface SentCode {
  readonly email: string;
  readonly requestType: string;
  readonly oobLink: string;
}

/** The link of the newest message that invites this address, as its reader would press it. */
export async function sentLink(pageUrl: string, email: string): Promise<string> {
  let link: string | undefined;
  await expect(async () => {
    link = (await sentCodes(pageUrl)).findLast((sent) => sent.email === email)?.oobLink;
    expect(link, `a message to ${email}`).toBeDefined();
  }).toPass();
  return link ?? '';
}

async function sentCodes(pageUrl: string): Promise<readonly SentCode[]> {
  const authPort = Number(new URL(pageUrl).port) + 1;
  const response = await fetch(`http://127.0.0.1:${authPort}/emulator/v1/projects/demo-braid/oobCodes`);
  const { oobCodes } = (await response.json()) as { readonly oobCodes: readonly SentCode[] };
  return oobCodes.filter(({ requestType }) => requestType === 'EMAIL_SIGNIN');
}
