import { contactInFull } from '../../notices/topics/in-full.ts';
import type { PanelParty } from '../types.ts';
import { Cited } from './parts.tsx';

/** Roles to ask that a notice gives for a party, or for the body that it is a part of. */
export function Contacts({ party }: { party: PanelParty }) {
  if (party.contacts.length === 0) {
    return <p>No notice in this register gives a role to ask at {party.name}.</p>;
  }
  return (
    <ul className="panel__flows">
      {party.contacts.map((contact) => (
        <li key={contact.id}>
          {contact.of !== null && contact.of.id !== party.id && `At ${contact.of.name}: `}
          {contactInFull(contact, contact.of?.id ?? null)} <Cited statements={contact.statements} />
        </li>
      ))}
    </ul>
  );
}
