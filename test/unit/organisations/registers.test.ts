import { strict as assert } from 'node:assert';
import { identifierOf } from '../../../src/core/organisations/registers';

describe('identifiers', () => {
  it('are taken apart, with the register’s page where it has one', () => {
    const charity = identifierOf('GB-CHC:1126980');
    assert.deepEqual([charity?.scheme, charity?.id], ['GB-CHC', '1126980']);
    assert.match(charity?.uri ?? '', /^https:\/\/register-of-charities\..*1126980$/);
  });
  it('have no address where the register has no pages', () => assert.equal(identifierOf('GB-GOR:D12')?.uri, null));
  it('have no address where the register is unknown', () => assert.equal(identifierOf('XX-ABC:1')?.uri, null));
  it('have an address also where half a character is in them', () =>
    assert.match(identifierOf('GB-CHC:1\ud83d')?.uri ?? '', /1%EF%BF%BD$/));
  it('are refused when they are not SCHEME:ID', () => {
    assert.equal(identifierOf('1126980'), undefined);
    assert.equal(identifierOf('GB-CHC:'), undefined);
  });
});
