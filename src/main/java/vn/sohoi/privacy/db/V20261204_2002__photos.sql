-- How long photos of activities are kept: proposed, until somebody who answers for it confirms.
insert into privacy.use (use, basis, consent, receivers, months, counted, proposed, valid, author) values
  ('photos', 'Ghi lại hoạt động của Hội', false, 'Đơn vị tổ chức hoạt động', 60, 'ENDED', true, '[2026-01-01,)', 'book');
