-- Campaigns and movements as data: from when to when, on which paper, and what they ask for in which years.
create schema campaigns;
grant usage on schema campaigns to sohoi_app;

create table campaigns.campaign (
  id         bigint      generated always as identity primary key,
  kind       text        not null check (kind in ('HOUSEHOLDS', 'PERSONS', 'LEARNING', 'WORKS', 'HELP')),
  name       text        not null check (name <> '' and name is nfc normalized),
  name_en    text        not null check (name_en <> ''),
  valid      daterange   not null check (not isempty(valid)),
  everywhere boolean     not null,  -- or only where a row of place says so
  basis      text        not null default '',
  doubt      text        not null default '',  -- what is not known of it
  doubt_en   text        not null default '',
  author     text        not null default 'book',
  recorded_at timestamptz not null default clock_timestamp(),
  unique (name, valid),
  check ((doubt = '') = (doubt_en = '')),
  -- one set of criteria for the households of a unit that no other applies to
  exclude using gist (valid with &&) where (kind = 'HOUSEHOLDS' and everywhere)
);

-- What a campaign asks for. Another wording begins on a day; the years before keep theirs. Two clocks.
create table campaigns.criterion (
  id          bigint    generated always as identity primary key,
  campaign_id bigint    not null references campaigns.campaign,
  number      smallint  not null check (number between 1 and 9),
  wording     text      not null check (wording <> '' and wording is nfc normalized),
  wording_en  text      not null check (wording_en <> ''),
  valid       daterange not null check (not isempty(valid)),
  basis       text      not null default '',
  doubt       text      not null default '',
  doubt_en    text      not null default '',
  author      text      not null default 'book',
  recorded    tstzrange not null default tstzrange(clock_timestamp(), null) check (not isempty(recorded)),
  check ((doubt = '') = (doubt_en = '')),
  exclude using gist (campaign_id with =, number with =, valid with &&) where (upper_inf(recorded))
);
create index criterion_campaign on campaigns.criterion (campaign_id);

-- Where a campaign applies that does not apply everywhere: the unit with all beneath it.
create table campaigns.place (
  id          bigint    generated always as identity primary key,
  campaign_id bigint    not null references campaigns.campaign,
  unit_id     bigint    not null references units.unit,
  valid       daterange not null check (not isempty(valid) and not lower_inf(valid)),
  basis       text      not null check (btrim(basis) <> ''),
  author      text      not null,
  recorded_at timestamptz not null default clock_timestamp(),
  exclude using gist (campaign_id with =, unit_id with =, valid with &&)
);
create index place_campaign on campaigns.place (campaign_id);
create index place_unit on campaigns.place (unit_id);

grant select, insert on campaigns.campaign, campaigns.criterion, campaigns.place to sohoi_app;
grant update (valid) on campaigns.campaign, campaigns.place to sohoi_app;
grant update (recorded) on campaigns.criterion to sohoi_app;

insert into campaigns.campaign (kind, name, name_en, valid, everywhere, basis, doubt, doubt_en) values
  ('HOUSEHOLDS', 'Xây dựng gia đình 5 không, 3 sạch', 'Families of five noughts and three cleans', '[2010-01-01,)', true,
   'Hướng dẫn của Trung ương Hội, bản sửa năm 2014',
   'Chưa thấy văn bản nêu ngày bắt đầu; sổ ghi từ 01/01/2010.', 'No paper with the first day was found; the book says 1 January 2010.'),
  ('HOUSEHOLDS', 'Xây dựng gia đình 5 có, 3 sạch', 'Families of five haves and three cleans', '[2021-01-01,)', false,
   'Trung ương Hội, cho nơi đạt nông thôn mới nâng cao, kiểu mẫu',
   'Chưa thấy văn bản nêu nơi và ngày áp dụng ở Hà Nội; ghi từng xã theo quyết định của xã.',
   'No paper says where in Hà Nội it applies and from when; each commune is entered by its decision.'),
  ('PERSONS', 'Rèn luyện phẩm chất đạo đức: Tự tin, tự trọng, trung hậu, đảm đang', 'Self-confident, self-respecting, loyal, capable', '[2017-01-01,2023-01-01)', true,
   'Phong trào của nhiệm kỳ 2017–2022',
   'Sổ ghi tròn năm; chưa thấy văn bản nêu ngày đầu và ngày cuối.', 'Whole years; no paper with the first and last day was found.'),
  ('PERSONS', 'Xây dựng người phụ nữ Việt Nam thời đại mới', 'The Vietnamese woman of the new era', '[2023-01-01,)', true,
   'Nghị quyết Đại hội Phụ nữ toàn quốc lần thứ XIII',
   'Sổ ghi từ đầu năm 2023; chưa thấy văn bản nêu ngày bắt đầu.', 'From the beginning of 2023; no paper with the first day was found.'),
  ('LEARNING', 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', 'Studying and following Hồ Chí Minh', '[2016-05-15,)', true,
   'Chỉ thị 05-CT/TW ngày 15/5/2016 của Bộ Chính trị', '', ''),
  ('WORKS', 'Xây dựng nông thôn mới, đô thị văn minh', 'New countryside and orderly towns', '[2010-01-01,)', true, '',
   'Chưa thấy văn bản nêu ngày bắt đầu; sổ ghi từ 01/01/2010.', 'No paper with the first day was found; the book says 1 January 2010.'),
  ('WORKS', 'Bảo vệ môi trường, chống rác thải nhựa', 'Protecting the environment, against plastic waste', '[2019-01-01,)', true, '',
   'Chưa thấy văn bản nêu ngày bắt đầu; sổ ghi từ 01/01/2019.', 'No paper with the first day was found; the book says 1 January 2019.'),
  ('HELP', 'Phụ nữ giúp nhau phát triển kinh tế, giảm nghèo', 'Women help each other out of poverty', '[2010-01-01,)', true, '',
   'Chưa thấy văn bản nêu ngày bắt đầu; sổ ghi từ 01/01/2010.', 'No paper with the first day was found; the book says 1 January 2010.');

insert into campaigns.criterion (campaign_id, number, wording, wording_en, valid, basis, doubt, doubt_en)
select campaign.id, said.number, said.wording, said.wording_en, said.valid::daterange, said.basis, said.doubt, said.doubt_en
  from campaigns.campaign join (values
  ('Xây dựng gia đình 5 không, 3 sạch', 1, 'Không đói nghèo', 'No poverty', '[2010-01-01,)', '', '', ''),
  ('Xây dựng gia đình 5 không, 3 sạch', 2, 'Không vi phạm pháp luật và tệ nạn xã hội', 'No law-breaking, no social evils', '[2010-01-01,)', '', '', ''),
  ('Xây dựng gia đình 5 không, 3 sạch', 3, 'Không có bạo lực gia đình', 'No violence at home', '[2010-01-01,)', '', '', ''),
  ('Xây dựng gia đình 5 không, 3 sạch', 4, 'Không sinh con thứ 3 trở lên', 'No third child', '[2010-01-01,2025-06-03)', '', '', ''),
  ('Xây dựng gia đình 5 không, 3 sạch', 4, 'Không vi phạm chính sách dân số', 'Nothing against the policy on population', '[2025-06-03,)',
   'Pháp lệnh 07/2025/UBTVQH15: vợ chồng tự quyết định số con',
   'Chưa thấy văn bản của Hội về câu thay thế. Câu này là cách ghi đã gặp ở vài nơi; người giữ danh mục sửa khi có văn bản.',
   'No paper of the Union on what replaces it was found. This wording was seen in some places; whoever keeps the list changes it when there is a paper.'),
  ('Xây dựng gia đình 5 không, 3 sạch', 5, 'Không có trẻ suy dinh dưỡng và bỏ học', 'No child undernourished or out of school', '[2010-01-01,)', '', '', ''),
  ('Xây dựng gia đình 5 không, 3 sạch', 6, 'Sạch nhà', 'A clean house', '[2010-01-01,)', '', '', ''),
  ('Xây dựng gia đình 5 không, 3 sạch', 7, 'Sạch bếp', 'A clean kitchen', '[2010-01-01,)', '', '', ''),
  ('Xây dựng gia đình 5 không, 3 sạch', 8, 'Sạch ngõ', 'A clean lane', '[2010-01-01,)', '', '', ''),
  ('Xây dựng gia đình 5 có, 3 sạch', 1, 'Có ngôi nhà an toàn', 'A safe house', '[2021-01-01,)', '', '', ''),
  ('Xây dựng gia đình 5 có, 3 sạch', 2, 'Có sinh kế bền vững', 'A lasting livelihood', '[2021-01-01,)', '', '', ''),
  ('Xây dựng gia đình 5 có, 3 sạch', 3, 'Có sức khỏe', 'Health', '[2021-01-01,)', '', '', ''),
  ('Xây dựng gia đình 5 có, 3 sạch', 4, 'Có kiến thức', 'Knowledge', '[2021-01-01,)', '', '', ''),
  ('Xây dựng gia đình 5 có, 3 sạch', 5, 'Có nếp sống văn hóa', 'A cultured way of life', '[2021-01-01,)', '', '', ''),
  ('Xây dựng gia đình 5 có, 3 sạch', 6, 'Sạch nhà', 'A clean house', '[2021-01-01,)', '', '', ''),
  ('Xây dựng gia đình 5 có, 3 sạch', 7, 'Sạch bếp', 'A clean kitchen', '[2021-01-01,)', '', '', ''),
  ('Xây dựng gia đình 5 có, 3 sạch', 8, 'Sạch ngõ', 'A clean lane', '[2021-01-01,)', '', '', ''),
  ('Rèn luyện phẩm chất đạo đức: Tự tin, tự trọng, trung hậu, đảm đang', 1, 'Tự tin', 'Self-confident', '[2017-01-01,2023-01-01)', '', '', ''),
  ('Rèn luyện phẩm chất đạo đức: Tự tin, tự trọng, trung hậu, đảm đang', 2, 'Tự trọng', 'Self-respecting', '[2017-01-01,2023-01-01)', '', '', ''),
  ('Rèn luyện phẩm chất đạo đức: Tự tin, tự trọng, trung hậu, đảm đang', 3, 'Trung hậu', 'Loyal', '[2017-01-01,2023-01-01)', '', '', ''),
  ('Rèn luyện phẩm chất đạo đức: Tự tin, tự trọng, trung hậu, đảm đang', 4, 'Đảm đang', 'Capable', '[2017-01-01,2023-01-01)', '', '', ''),
  ('Xây dựng người phụ nữ Việt Nam thời đại mới', 1, 'Có tri thức', 'Knowledge', '[2023-01-01,)', '', '', ''),
  ('Xây dựng người phụ nữ Việt Nam thời đại mới', 2, 'Có đạo đức', 'Morals', '[2023-01-01,)', '', '', ''),
  ('Xây dựng người phụ nữ Việt Nam thời đại mới', 3, 'Có sức khỏe', 'Health', '[2023-01-01,)', '', '', ''),
  ('Xây dựng người phụ nữ Việt Nam thời đại mới', 4, 'Có trách nhiệm', 'Responsibility', '[2023-01-01,)', '', '', ''))
  said (campaign, number, wording, wording_en, valid, basis, doubt, doubt_en) on said.campaign = campaign.name;

insert into platform.brought_along (relation) values ('campaigns.campaign'::regclass), ('campaigns.criterion'::regclass);
