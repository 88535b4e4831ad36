-- Emulation and commendation.
create schema emulation;
grant usage on schema emulation to sohoi_app;
