import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type MailCatcher, startMailCatcher } from '../../server/mail/testing/mail-catcher.ts';
import { makeAuthority } from '../../server/signing/testing/authority.ts';
import { askPdfsig, pdfOf, signWith } from '../../server/signing/testing/sign.ts';
import { enterById, pair, signIn, signOut } from '../pages/entrance.ts';
import { choose, chooseFile, expectNoDialog, expectText, fill, press, pressIn } from '../pages/fields.ts';
import { download } from '../support/download.ts';
import { eventually } from '../support/eventually.ts';
import { type FirstStart, readFirstStart } from '../support/first-start.ts';
import { type Giaoban, startGiaoban } from '../support/giaoban.ts';
import { SIGNATURES } from '../support/media-files.ts';
import { type Participant, startParticipant } from '../support/participant.ts';
import { keepPicture } from '../support/pictures.ts';
import { expectShown } from '../support/seen.ts';
import { withAddresses } from './addresses.ts';
import { mailedDate } from './invitation.ts';

// From the invitation to the signed minutes, as a secretary's day goes: in browsers, with a mail server and a signer beside them.

const TITLE = 'Giao ban công tác tháng 11 năm 2026';
const DESK = { width: 1366, height: 768 };
const ROOM = { width: 1280, height: 720 };
const { red, green, blue } = SIGNATURES;

let giaoban: Giaoban;
let first: FirstStart;
let catcher: MailCatcher;
let secretary: Participant;
let chair: Participant;
let roomA: Participant;
let roomB: Participant;
let everyone: Participant[] = [];
let downloads: string;
let meetingId: string;
let roomOfB: string;
let issued: string;
const authority = makeAuthority();

/** Lines break where the page or the cell ends: what is said does not. */
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

beforeAll(async () => {
  catcher = await startMailCatcher();
  giaoban = await startGiaoban();
  first = readFirstStart(giaoban.output());
  downloads = mkdtempSync(join(tmpdir(), 'giaoban-desk-'));
  everyone = await Promise.all([
    startParticipant(red, DESK),
    startParticipant(red, DESK),
    startParticipant(green, ROOM),
    startParticipant(blue, ROOM),
  ]);
  [secretary, chair, roomA, roomB] = [everyone[0]!, everyone[1]!, everyone[2]!, everyone[3]!];
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await Promise.all(everyone.map(({ page }, index) => keepPicture(page, `failed-${index}`)));
});

afterAll(async () => {
  await Promise.all(everyone.map((participant) => participant.close()));
  await giaoban.stop();
  await catcher.stop();
  rmSync(downloads, { recursive: true, force: true });
});

describe('the secretary’s desk', () => {
  it('has a mail server, set up by an administrator', async () => {
    const { page } = chair;
    await signIn(page, giaoban.url, 'quantri', first.password('quantri'));
    await page.goto(`${giaoban.url}/administration/mail`);
    await fill(page, 'Máy chủ', '127.0.0.1');
    await choose(page, 'Bảo vệ đường truyền', 'Không mã hóa (chỉ trong mạng nội bộ)');
    await fill(page, 'Cổng', String(catcher.port));
    await fill(page, 'Tên người gửi', 'UBND thành phố Hà Nội');
    await fill(page, 'Địa chỉ người gửi', 'vanphong@hanoi.example');
    await press(page, 'Lưu');
    await expectText(page, 'Đã lưu máy chủ thư.');
    await keepPicture(page, 'desk-mail-server');
  });

  it('trusts the authority of those who sign', async () => {
    const { page } = chair;
    const root = join(downloads, 'goc.pem');
    writeFileSync(root, authority.rootPem);
    await page.goto(`${giaoban.url}/administration/settings`);
    await chooseFile(page, 'Thêm chứng thư gốc', root);
    await expectText(page, 'còn hiệu lực');
  });

  it('knows the address of every unit, by one file', async () => {
    const { page } = chair;
    await page.goto(`${giaoban.url}/administration/units/import`);
    const template = await download(chair, downloads, 'a[href*="template.csv"][href*="day="]');
    const filled = join(downloads, 'don-vi.csv');
    writeFileSync(filled, withAddresses(readFileSync(template, 'utf8')));
    await chooseFile(page, 'Tệp Excel (.xlsx) hoặc CSV', filled);
    await page.locator('[data-testid="check-file"]').click();
    await keepPicture(page, 'desk-addresses');
    await press(page, 'Lưu tất cả');
    await expectText(page, 'Đã nhập xong');
    await signOut(page);
  });

  it('convenes all communes by their districts in one step', async () => {
    const [codeA, codeB] = first.codes;
    roomOfB = codeB!.room;
    await signIn(secretary.page, giaoban.url, 'thuky', first.password('thuky'));
    await pair(roomA.page, giaoban.url, codeA!.code);
    await pair(roomB.page, giaoban.url, codeB!.code);
    const { page } = secretary;
    await page.goto(`${giaoban.url}/meetings/new`);
    await fill(page, 'Tên cuộc họp', TITLE);
    await page.locator('::-p-xpath(//label[contains(., "Họp diện rộng")])').click();
    await choose(page, 'Chủ trì', 'Chủ tịch UBND Thành phố Hà Nội');
    await fill(page, 'Địa điểm', 'Phòng họp số 1, trụ sở UBND thành phố và các điểm cầu');
    await press(page, 'Thêm mục');
    await fill(page, 'Nội dung mục 1', 'Kết quả cải cách hành chính');
    await press(page, 'Thêm mục');
    await fill(page, 'Nội dung mục 2', 'Kết luận của Chủ tịch');
    await page.locator('::-p-xpath(//label[contains(., "Xã, phường, thị trấn (")])').click();
    await keepPicture(page, 'desk-convene');
    await page.locator('button[type="submit"]').click();
    await page.waitForFunction(() => /^\/meetings\/(?!new)/.test(location.pathname));
    meetingId = new URL(page.url()).pathname.split('/')[2] ?? '';
    expect(meetingId).not.toBe('');
  });

  it('gets a mail with the date to each of the 584', async () => {
    const { page } = secretary;
    await page.goto(`${giaoban.url}/meetings/${meetingId}/mails`);
    await eventually(
      '584 mails are to come in',
      async () => Promise.resolve(catcher.caught.length),
      (count) => count >= 584,
      120_000,
    );
    await page.locator('::-p-xpath(//button[contains(., "584") and contains(., "Đã chuyển")])').click();
    await keepPicture(page, 'desk-mails');
    expect(new Set(catcher.caught.map(({ to }) => to)).size).toBe(584);
    const { mail } = catcher.caught[0]!;
    expect(mail.subject).toContain(TITLE);
    expect(mailedDate(mail)).toEqual({
      method: 'REQUEST',
      title: TITLE,
      uid: `${meetingId}@giaoban`,
      zone: 'Asia/Ho_Chi_Minh',
    });
  });

  it('takes a paper, and knows who has opened it', async () => {
    const { page } = secretary;
    const paper = join(downloads, 'bao-cao.pdf');
    writeFileSync(paper, pdfOf('Tỷ lệ hồ sơ đúng hạn: 98%.'));
    await page.goto(`${giaoban.url}/meetings/${meetingId}/papers`);
    await chooseFile(page, 'Tải tài liệu lên: Tài liệu chung', paper);
    await expectText(page, 'đã nhận');
    await roomA.page.goto(`${giaoban.url}/meetings/${meetingId}/papers`);
    await press(roomA.page, 'Đọc “bao-cao”');
    await expectShown(roomA.page, 'canvas[data-page="1"]');
    await keepPicture(roomA.page, 'desk-paper-room');
    await page.reload();
    await expectText(page, '1/584 điểm cầu đã mở');
    await keepPicture(page, 'desk-papers');
  });

  it('takes a confirmation, and a substitute whom the chair approves', async () => {
    await roomA.page.goto(giaoban.url);
    await pressIn(roomA.page, TITLE, 'Xác nhận tham dự');
    await press(roomA.page, 'Gửi trả lời');
    await expectText(roomA.page, 'sẽ dự');
    await roomB.page.goto(giaoban.url);
    await pressIn(roomB.page, TITLE, 'Cử người dự thay');
    await fill(roomB.page, 'Chức vụ người dự thay', 'Phó Chủ tịch UBND');
    await fill(roomB.page, 'Họ và tên người dự thay', 'Lê Văn Tám');
    await fill(roomB.page, 'Lý do', 'Chủ tịch đi công tác');
    await press(roomB.page, 'Gửi trả lời');
    await expectText(roomB.page, 'người dự thay chờ duyệt');
    await signIn(chair.page, giaoban.url, 'chutich', first.password('chutich'));
    await chair.page.goto(`${giaoban.url}/meetings/${meetingId}/invited`);
    await press(chair.page, 'Người dự thay chờ duyệt: 1');
    await keepPicture(chair.page, 'desk-invited');
    await chair.page.locator(`::-p-aria([name="Chọn ${roomOfB}"])`).click();
    await press(chair.page, 'Đồng ý');
    await expectText(chair.page, 'Đã đồng ý 1 người dự thay');
    await roomB.page.reload();
    await expectText(roomB.page, 'người dự thay được đồng ý');
    await keepPicture(roomB.page, 'desk-reply-room');
  });

  it('holds the meeting: items, a vote, notes, comments, conclusions and tasks', async () => {
    await enterById(chair.page, giaoban.url, meetingId);
    await secretary.page.goto(`${giaoban.url}/meetings/${meetingId}`);
    await enterById(roomA.page, giaoban.url, meetingId);
    await enterById(roomB.page, giaoban.url, meetingId);
    await chair.page.locator('[data-testid="open-meeting"]').click();
    await expectShown(chair.page, '[data-testid="phase"][data-phase="open"]');
    await secretary.page.locator('[data-testid="next-item"]').click();
    await expectText(roomA.page, 'Kết quả cải cách hành chính');

    await chair.page.locator('[data-testid="part-vote"]').click();
    await chair.page.locator('[data-testid="vote-question"]').fill('Thông qua kế hoạch cải cách hành chính năm 2027?');
    await chair.page.locator('::-p-xpath(//label[contains(., "Đang có mặt")])').click();
    await chair.page.locator('[data-testid="vote-open"]').click();
    await roomA.page.locator('[data-testid="vote-choice"][data-choice="for"]').click();
    await roomB.page.locator('[data-testid="vote-choice"][data-choice="against"]').click();
    await expectText(chair.page, '2/2 đã biểu quyết');
    await keepPicture(chair.page, 'desk-vote-chair');
    await keepPicture(roomA.page, 'desk-vote-room');
    await chair.page.locator('[data-testid="vote-close"]').click();

    const desk = secretary.page;
    await desk.locator('[data-testid="pane-notes"]').click();
    await desk.locator('[data-testid="note-input"]').fill('Phường báo cáo: 98% hồ sơ đúng hạn.');
    await desk.keyboard.press('Enter');
    await expectText(desk, '98% hồ sơ đúng hạn.');
    await desk.locator('[data-testid="pane-outcomes"]').click();
    await desk
      .locator('[data-testid="new-conclusion"]')
      .fill('Các đơn vị hoàn thành số hóa hồ sơ trong quý I năm 2027.');
    await desk.locator('[data-testid="write-conclusion"]').click();
    await desk.locator('[data-testid="task-of-conclusion"]').click();
    await desk.locator('input[data-testid="task-lead"]').fill('Hoàn Kiếm');
    await desk.locator('::-p-aria([name="Quận Hoàn Kiếm"][role="option"])').click();
    await desk.locator('[data-testid="task-save"]').click();
    await expectShown(desk, '[data-testid="task"]');
    await expectNoDialog(desk);
    await keepPicture(desk, 'desk-outcomes');
    await desk.locator('[data-testid="next-item"]').click();
  });

  it('ends, and one attendance is put right with a reason', async () => {
    await chair.page.locator('[data-testid="end-meeting"]').click();
    await chair.page.locator('[data-testid="confirm-end"]').click();
    await expectShown(secretary.page, '[data-testid="meeting-over"]');
    const { page } = secretary;
    await page.goto(`${giaoban.url}/meetings/${meetingId}/attendance`);
    await fill(page, 'Tìm đơn vị', 'hang bac');
    await page.locator('::-p-xpath(//th//button[contains(., "Hàng Bạc")])').click();
    await page.locator('::-p-xpath(//label[contains(., "có") and not(contains(., "Có"))])').click();
    await fill(page, 'Lý do', 'Dự chung tại điểm cầu quận Hoàn Kiếm');
    await press(page, 'Ghi điều chỉnh');
    await expectText(page, 'Đã điều chỉnh');
    await expectText(page, 'Dự chung tại điểm cầu quận Hoàn Kiếm');
    await keepPicture(page, 'desk-attendance');
  });

  it('issues the minutes, with a number, as PDF and DOCX', async () => {
    const { page } = secretary;
    await page.goto(`${giaoban.url}/meetings/${meetingId}/minutes`);
    await expectText(page, 'Thông qua kế hoạch cải cách hành chính năm 2027?');
    await keepPicture(page, 'desk-minutes', { whole: true });
    await press(page, 'Phát hành');
    await keepPicture(page, 'desk-issue');
    await page.locator('::-p-xpath(//*[@role="dialog"]//button[contains(., "Phát hành")])').click();
    await expectText(page, 'đang có hiệu lực');
    await expectNoDialog(page);
    await keepPicture(page, 'desk-issued');
    issued = await download(secretary, downloads, 'a[aria-label^="Tải PDF: Biên bản số 01/BB-UBND"]');
    const docx = await download(secretary, downloads, 'a[aria-label^="Tải DOCX: Biên bản số 01/BB-UBND"]');
    const onPaper = execFileSync('pdftotext', ['-layout', issued, '-'], { encoding: 'utf8' });
    const { value: inDocument } = await mammoth.extractRawText({ path: docx });
    for (const text of [onPaper, inDocument].map(inOneLine)) {
      expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      expect(text).toContain('Số: 01/BB-UBND');
      expect(text).toContain('Thông qua kế hoạch cải cách hành chính năm 2027?');
      expect(text).toContain('Phường báo cáo: 98% hồ sơ đúng hạn.');
      expect(text).toContain('Các đơn vị hoàn thành số hóa hồ sơ trong quý I năm 2027.');
      expect(text).toContain('Lê Văn Tám');
    }
  });

  it('takes the signed paper, and finds the signature valid', async () => {
    const { page } = secretary;
    const signed = join(downloads, 'bien-ban-da-ky.pdf');
    writeFileSync(signed, await signWith(readFileSync(issued), authority.issue('Nguyễn Văn Chủ tịch')));
    await page.locator('[data-testid="desk-signing"]').click();
    await chooseFile(page, 'Chọn tệp đã ký', signed);
    await expectText(page, 'chữ ký hợp lệ');
    await keepPicture(page, 'desk-signed', { whole: true });
    expect(askPdfsig(readFileSync(signed))[0]?.signature).toContain('Valid');
  });
});
