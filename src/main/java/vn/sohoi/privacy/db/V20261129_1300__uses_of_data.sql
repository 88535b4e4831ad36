-- What data about people are kept for, on which basis, who receives them and for how long: set anew with a day, never
-- overwritten. The first are proposals, until somebody who answers for them has confirmed each.
create schema privacy;
grant usage on schema privacy to sohoi_app;

create table privacy.use (
  id        bigint    generated always as identity primary key,
  use       text      not null check (use ~ '^[a-z]+(-[a-z]+)*$'),
  basis     text      not null check (basis <> ''),
  consent   boolean   not null,  -- nothing but her own yes allows it
  receivers text      not null check (receivers <> ''),
  months    integer   check (months between 1 and 1200),  -- after which it is taken away; null: kept for good
  counted   text      check (counted in ('LEFT', 'LAST_STEP', 'HANDED_IN', 'CLOSED', 'ENDED')),  -- from which day
  proposed  boolean   not null default false,
  valid     daterange not null check (not isempty(valid)),
  author    text      not null,
  check ((months is null) = (counted is null)),
  exclude using gist (use with =, valid with &&)
);
grant select, insert, update (valid) on privacy.use to sohoi_app;

insert into privacy.use (use, basis, consent, receivers, months, counted, proposed, valid, author) values
  ('roll', 'Quản lý hội viên theo Điều lệ Hội Liên hiệp Phụ nữ Việt Nam; Luật 91/2025/QH15', false,
   'Hội cơ sở và chi hội của chị; cấp trên chỉ nhận số liệu', 60, 'LEFT', true, '[2026-01-01,)', 'book'),
  ('citizen-id', 'Nhận đúng người khi kết nạp và chuyển sinh hoạt; Luật 91/2025/QH15', false,
   'Hội cơ sở của chị', 12, 'LEFT', true, '[2026-01-01,)', 'book'),
  ('household', 'Nắm hội viên theo hộ theo Điều lệ Hội', false,
   'Hội cơ sở và chi hội của chị', 60, 'LEFT', true, '[2026-01-01,)', 'book'),
  ('prospects', 'Vận động phụ nữ vào Hội theo Điều lệ Hội', false,
   'Hội cơ sở và chi hội của chị', 36, 'LAST_STEP', true, '[2026-01-01,)', 'book'),
  ('lists', 'Nhập danh sách mà đơn vị đang giữ vào sổ', false,
   'Đơn vị đã nhập danh sách', 12, 'HANDED_IN', true, '[2026-01-01,)', 'book'),
  ('evidence', 'Thống kê của Hội: dòng đứng sau con số, không có tên', false,
   'Các cấp Hội nhận con số', null, null, true, '[2026-01-01,)', 'book'),
  ('officers', 'Phân công cán bộ Hội theo quyết định', false,
   'Các cấp Hội', 60, 'ENDED', true, '[2026-01-01,)', 'book'),
  ('sign-in', 'Bảo vệ việc vào sổ', false,
   'Không ai', 1, 'ENDED', true, '[2026-01-01,)', 'book'),
  ('papers', 'Văn bản của Hội theo Luật Lưu trữ', false,
   'Nơi nhận ghi trên văn bản', null, null, true, '[2026-01-01,)', 'book'),
  ('log', 'Ghi lại việc xử lý dữ liệu cá nhân theo Luật 91/2025/QH15', false,
   'Người phụ trách dữ liệu, người kiểm tra nhật ký, chủ tịch đơn vị', null, null, true, '[2026-01-01,)', 'book'),
  ('rights', 'Trả lời yêu cầu của người có tên trong sổ; Nghị định 356/2025/NĐ-CP', false,
   'Hội cơ sở của chị, người phụ trách dữ liệu', 60, 'CLOSED', true, '[2026-01-01,)', 'book'),
  ('messages', 'Chị đồng ý cho Hội gọi điện, nhắn tin mời sinh hoạt', true,
   'Chi hội của chị', 60, 'LEFT', true, '[2026-01-01,)', 'book'),
  ('pictures', 'Chị đồng ý cho Hội đăng ảnh và tên chị trong tin bài', true,
   'Người đọc tin của Hội', 60, 'LEFT', true, '[2026-01-01,)', 'book'),
  ('belief', 'Chị đồng ý cho Hội ghi dân tộc, tôn giáo của chị', true,
   'Hội cơ sở của chị', 60, 'LEFT', true, '[2026-01-01,)', 'book');

insert into platform.brought_along (relation) values ('privacy.use'::regclass);
