import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { loggedEvenings } from '../../renderer/data/cues';
import { closeDatabase, databaseNames, openDatabase, removeExample } from '../../renderer/data/db';
import { lineUpOf } from '../../renderer/data/editions';
import { fillExample } from '../../renderer/data/example';
import { overviewStart } from '../../renderer/data/overview';
import { snapshot } from '../../renderer/data/snapshot';
import { undo } from '../../renderer/data/undo';
import { choices } from '../../renderer/domain/choices';
import { wasHeld } from '../../renderer/domain/edition';
import { eveningPlan } from '../../renderer/domain/eveningPlan';
import { needsOf } from '../../renderer/domain/lineUp';
import { fieldsOf, misfit, type Snapshot, tableNames } from '../../renderer/domain/nouns';
import { settle } from '../../renderer/domain/run';
import { addDays, daysBetween, yearOf } from '../../renderer/domain/time';
import { lineUpRule } from '../../renderer/domain/year';
import { actsSince, contents, replayed } from './fresh';

const today = '2026-02-28';
let all: Snapshot;

beforeEach(async () => {
  await removeExample();
  await openDatabase(databaseNames.example);
  await fillExample(today);
  all = await snapshot();
});

describe('the example data', () => {
  it('fits its schemas, field by field', () => {
    for (const table of tableNames)
      for (const row of all[table]) {
        // Every field of the table's own list, by name.
        const values = row as unknown as Record<string, unknown>;
        for (const { name } of fieldsOf(table))
          expect(misfit(table, name, values[name]), `${table}.${name}`).toBeNull();
        const known = ['id', 'createdAt', 'deletedAt', ...fieldsOf(table).map((f) => f.name as string)];
        expect(
          Object.keys(values).filter((key) => !known.includes(key)),
          table,
        ).toEqual([]);
      }
  });

  it('has whole references, and everything it needs is filled in', () => {
    const ids = new Map(tableNames.map((table) => [table as string, new Set(all[table].map((row) => row.id))]));
    // The one thing the next evening lacks on purpose, and a person at no partner.
    const mayLack = ['editions.venueId', 'offers.partnerId', 'offers.contactId', 'consents.partnerId'];
    for (const table of tableNames)
      for (const row of all[table])
        for (const { name, hint } of fieldsOf(table)) {
          const value = (row as unknown as Record<string, unknown>)[name];
          const where = `${table}.${name} of ${row.id}`;
          if (hint.kind === 'reference' && value !== null)
            expect(ids.get(hint.of ?? '')?.has(String(value)), where).toBe(true);
          if (hint.required && !mayLack.includes(`${table}.${name}`)) expect(value ?? '', where).not.toBe('');
        }
    for (const idea of all.initiatives) {
      expect(idea.themeId, idea.title).not.toBeNull();
      expect(idea.districtId, idea.title).not.toBeNull();
    }
    for (const offer of all.offers) expect(offer.partnerId ?? offer.from, offer.text).not.toBe('');
  });

  it('is about people who do not exist', () => {
    const people = [...all.pitchers, ...all.contacts, ...all.teamMembers, ...all.partners];
    expect(people.filter((p) => !p.email.endsWith('@example.org')).map((p) => p.email)).toEqual([]);
    expect(people.filter((p) => !/^06-0000\d{4}$/.test(p.phone)).map((p) => p.phone)).toEqual([]);
    expect(new Set(people.map((p) => p.phone)).size).toBe(people.length);
    expect(new Set(people.map((p) => p.email)).size).toBe(people.length);
    for (const partner of all.partners) expect(partner.website).toMatch(/^$|^https:\/\/[a-z]+\.example\.org$/);
  });

  it('has four years of evenings at ever another venue, two to four a year, with lively figures', () => {
    const held = all.editions.filter(wasHeld).sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
    expect(held.map((e) => e.number)).toEqual(Array.from({ length: 14 }, (_, at) => at + 1));
    expect(held.map((e) => e.date)).toEqual(held.map((e) => e.date).sort());
    expect(new Set(held.map((e) => e.venueId)).size).toBe(14);
    const between = daysBetween(held[0]?.date ?? '', today);
    expect(between).toBeGreaterThan(3.5 * 365);
    for (const edition of held) {
      const { date } = edition;
      const inYear = held.filter((e) => (e.date ?? '') >= (date ?? '') && (e.date ?? '') < addDays(date ?? '', 365));
      if (addDays(date ?? '', 365) <= today) expect([2, 3, 4]).toContain(inYear.length);
      const pitched = all.pitches.filter((p) => p.editionId === edition.id && p.stage === 'pitched').length;
      expect([6, 7, 8], `edition ${edition.number}`).toContain(pitched);
    }
    expect(all.pitches.length).toBeGreaterThan(90);
    expect(all.partners).toHaveLength(14);
    expect(new Set(all.initiatives.map((i) => i.title)).size).toBe(all.initiatives.length);
    expect(new Set(all.initiatives.map((i) => i.summary)).size).toBe(all.initiatives.length);
    expect(new Set(all.offers.map((o) => o.status))).toEqual(new Set(choices.offerStatus));
    expect(new Set(all.initiatives.map((i) => i.themeId)).size).toBe(12);
    expect(new Set(all.initiatives.map((i) => i.districtId)).size).toBeGreaterThanOrEqual(6);
    const outcomes = new Set(all.outcomes.map((o) => o.outcome));
    for (const outcome of choices.outcome) if (outcome !== 'unknown') expect(outcomes).toContain(outcome);
  });

  it('knows nothing of the future', () => {
    const known = [
      ...all.outcomes.map((o) => o.date),
      ...all.offers.flatMap((o) => [o.offeredOn, o.contactedOn, o.agreedOn, o.deliveredOn]),
      ...all.tasks.map((t) => t.doneOn),
      ...all.followUps.map((f) => f.doneOn),
      ...all.improvements.map((i) => i.doneOn),
      ...all.broadcasts.map((b) => b.date),
      ...all.matches.map((m) => m.date),
      ...all.consents.map((c) => c.date),
      ...all.pitches.map((p) => p.appliedOn),
    ];
    expect(known.filter((date) => date !== null && date > today)).toEqual([]);
  });

  it('has forms that say what the editions say of them', () => {
    for (const editionId of new Set(all.evaluations.map((form) => form.editionId))) {
      const edition = all.editions.find((e) => e.id === editionId);
      const grades = all.evaluations.filter((form) => form.editionId === editionId).map((form) => form.grade ?? 0);
      expect(grades).toHaveLength(edition?.gradeCount ?? 0);
      const mean = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
      expect(Math.round(mean * 10) / 10, `edition ${edition?.number}`).toBe(edition?.grade);
    }
  });

  it('shows work that is late, ahead and done, and calls that no one made', async () => {
    const { next } = await overviewStart(today);
    const due = all.tasks
      .filter((task) => task.editionId === next?.id && task.doneOn === null)
      .map((task) => addDays(next?.date ?? '', task.dueDays ?? 0));
    expect(due.filter((date) => date < today).length).toBeGreaterThan(0);
    expect(due.filter((date) => date > today).length).toBeGreaterThan(5);
    expect(all.tasks.filter((task) => task.doneOn !== null).length).toBeGreaterThan(30);
    const called = new Set(all.followUps.map((followUp) => followUp.pitchId));
    const uncalled = all.pitches.filter((pitch) => pitch.stage === 'pitched' && !called.has(pitch.id));
    expect(uncalled.length).toBeGreaterThan(3);
    expect(uncalled.length).toBeLessThan(10);
  });

  it('has an evening 23 days ahead that lacks a venue, two pitches, a young pitcher and some answers', async () => {
    const { next, isEmpty } = await overviewStart(today);
    expect(isEmpty).toBe(false);
    expect(next?.date).toBe(addDays(today, 23));
    const lineUp = await lineUpOf(next?.id ?? '');
    expect(lineUp && needsOf(lineUp, lineUpRule(all.years, yearOf(today)))).toEqual([
      { need: 'venue' },
      { need: 'pitches', have: 4, want: 6 },
      { need: 'young', have: 1, want: 2 },
      { need: 'consents', people: 3 },
    ]);
    const later = all.editions.filter((e) => (e.date ?? '') > (next?.date ?? ''));
    expect(later.map((e) => e.status)).toEqual(['draft']);
  });

  it('has a run of show for the evening ahead, and three evenings that were run to the end with some delay', async () => {
    const { next } = await overviewStart(today);
    const cuesOf = (id: string | undefined) => all.cues.filter((cue) => cue.editionId === id);
    expect(new Set(all.cues.map((cue) => cue.editionId)).size).toBe(4);
    expect(cuesOf(next?.id).filter((cue) => cue.kind === 'pitch')).toHaveLength(4);
    expect(all.runRows.filter((row) => row.editionId === next?.id)).toEqual([]);
    const evenings = await loggedEvenings('none');
    expect(evenings.map(({ edition }) => edition.number)).toEqual([12, 13, 14]);
    for (const evening of evenings) {
      const plan = eveningPlan(evening);
      const run = settle(evening.rows, plan.cues);
      expect(run.isClosed).toBe(true);
      expect(run.spans).toHaveLength(evening.cues.length);
      const lateMs = (run.spans.at(-1)?.endedAt ?? 0) - (plan.planned.get(evening.cues.at(-1)?.id ?? '')?.end ?? 0);
      expect(lateMs).toBeGreaterThan(10 * 60_000);
      expect(lateMs).toBeLessThan(30 * 60_000);
    }
  });

  it('asks a parent where a child pitched', () => {
    const children = new Set(all.pitchers.filter((p) => p.ageBand === 'under16').map((p) => p.id));
    const answers = all.consents.filter((c) => children.has(c.subjectId ?? ''));
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter((c) => c.givenBy !== 'guardian' || c.guardianName === '')).toEqual([]);
  });

  it('is one act that is in the log and cannot be undone', async () => {
    expect((await actsSince()).map((a) => a.name)).toEqual(['start']);
    expect(await undo()).toBeNull();
    expect(await replayed()).toEqual(await contents());
  });

  it('is the same each time, whatever the day, and gone in one step', async () => {
    const ids = (of: Snapshot) =>
      tableNames.map((table) => of[table].map((row) => row.id).filter((id) => id.length > 4));
    const before = ids(all);
    await removeExample();
    await openDatabase(databaseNames.example);
    await fillExample('2024-12-31');
    expect(ids(await snapshot())).toEqual(before);
    expect((await overviewStart('2024-12-31')).next?.date).toBe('2025-01-23');
    await removeExample();
    expect((await indexedDB.databases()).map((d) => d.name)).not.toContain(databaseNames.example);
    closeDatabase();
  });
});
