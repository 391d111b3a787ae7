import { openStore } from '@sharing-atlas/graph';
import { apiOver, answerOf, requestOf } from '/work/main/packages/api/test/support/ask.ts';
import { realBatch, refill } from '/work/main/packages/api/test/support/registers.ts';
const store = await openStore({ kind: 'memory' });
await refill(store, await realBatch());
const { api, reported } = apiOver(store);
const q = async (s: string) => { const m = store.meter.statements; const a = await answerOf(api, s); console.log(s.slice(0,100), '\n  ', JSON.stringify(a)?.slice(0, 400), store.meter.statements - m); };
await q('{today}');
await q('{node(id:"zzz:1"){id}}');
await q('{node(id:"org:none"){id}}');
await q('{nodes(ids:["org:ofsted","zz","S088"]){id}}');
await q('{flows(first:201){totalCount}}');
await q('{flows(after:"zz"){totalCount}}');
await q('{flows(last:2){totalCount edges{cursor node{id}}pageInfo{hasNextPage hasPreviousPage}}}');
await q('{flows(first:2){totalCount edges{cursor node{id}}pageInfo{hasNextPage hasPreviousPage endCursor}}}');
await q('{flows(first:0){totalCount edges{cursor node{id}}pageInfo{hasNextPage hasPreviousPage}}}');
await q('{flows(first:2,last:2){totalCount edges{cursor node{id}}pageInfo{hasNextPage hasPreviousPage}}}');
await q('{flows(register:"register:nix"){totalCount}}');
await q('{flows(from:"West Midland Police"){totalCount}}');
await q('{party(id:"org:west-midlands-police"){... on Party{standing(asAt:"2026-02-30"){words}}}}');
await q('{neighbourhood(of:"org:west-midlands-police" depth:9){... on BadArgument{message argument}}}');
await q('{neighbourhood(of:"org:west-midlands-police" depth:1){... on Neighbourhood{memberships{openWords hubId}}}}');
await q('{search(text:"police" first:1000){total}}');
await q('{statement(id:"S999"){... on UnknownId{message argument nearest{id}} ... on Statement{id}}}');
await q('{statement(id:"s088"){... on UnknownId{message argument nearest{id}} ... on Statement{id}}}');
await q('{flow(id:"flow:sandwell/nix"){... on UnknownId{message argument nearest{id}} ... on Flow{id}}}');
await q('{agreement(id:"nix"){... on UnknownId{message argument nearest{id}}}}');
await q('{category(id:"helth information"){... on UnknownId{message argument nearest{id}}}}');
await q('{party(id:"Police"){__typename ... on Ambiguous{message argument matches{id}} ... on Party{id}}}');
await q('{registers{id} bases{totalCount} legislation{totalCount} purposes{totalCount} agreements{totalCount} parties{totalCount} statements{totalCount} notices{totalCount} categories{totalCount} flows{totalCount}}');
await q(`{${Array.from({length:31},(_,i)=>`a${i}:today`).join(' ')}}`);
await q(`{flows{edges{node{${'sender{party{sends{'.repeat(6)}id${'}}}'.repeat(6)}}}}}`);
await q(`{${'today '.repeat(3100)}}`);
await q('{nonsense}');
await q('{notices{edges{node{id basisUses{use{id}} register{id}}}} agreements{edges{node{id}}}}');
for (const [h, method, body, path] of [
 [{'content-type':'application/json'}, 'POST', '{"query":"{today}"}', ''],
 [{'content-type':'text/plain'}, 'POST', '{"query":"{today}"}', ''],
 [{'content-type':'text/plain','x-graphql-yoga-csrf':'1'}, 'POST', '{"query":"{today}"}', ''],
 [{'content-type':'application/x-www-form-urlencoded'}, 'POST', 'query={today}', ''],
 [{}, 'GET', undefined, '?query={today}'],
 [{'x-graphql-yoga-csrf':'1'}, 'GET', undefined, '?query={today}'],
 [{accept:'text/html'}, 'GET', undefined, ''],
 [{accept:'text/html'}, 'GET', undefined, '?query={today}'],
] as const) { const r = await api.fetch(new Request('http://localhost/graphql'+path, {method, headers: h, ...(body?{body}:{})})); const t = await r.text(); console.log(JSON.stringify(h), method, path, r.status, r.headers.get('content-type'), t.slice(0,200), t.length, [...new Set(t.match(/(src|href)="[^"]*"/g))].slice(0,5), [...new Set(t.match(/https?:\/\/[a-z0-9.-]+/g))].slice(0,60).join(' ')); }
const c = new AbortController(); c.abort();
try { const r = await api.fetch(requestOf('{flows{totalCount}}', {}, {signal: c.signal})); console.log('aborted', r.status, await r.text()); } catch (e) { console.log('rejected', String(e)); }
console.log(reported);
await store.close();
