-- How long the names of those who were honoured are kept; a proposal, until somebody who answers for it has confirmed it.
insert into privacy.use (use, basis, consent, receivers, months, counted, proposed, valid, author) values
  ('awards', 'Thi đua, khen thưởng theo Luật 06/2022/QH15', false,
   'Đơn vị đề nghị, hội đồng các cấp xét khen thưởng, nơi công bố', 240, 'LAST_STEP', true, '[2026-01-01,)', 'book');
