-- How long the names of women in model examples are kept: proposed, until somebody who answers for it confirms.
insert into privacy.use (use, basis, consent, receivers, months, counted, proposed, valid, author) values
  ('examples', 'Nêu gương điển hình tiên tiến; người ngoài đơn vị kể chỉ đọc khi chị đồng ý', false,
   'Đơn vị kể; cả Hội khi chị đồng ý', 60, 'ENDED', true, '[2026-01-01,)', 'book');
