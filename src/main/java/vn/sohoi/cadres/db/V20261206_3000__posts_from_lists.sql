-- Whoever came among cadres with a list goes with it again when it is taken back.
grant delete on cadres.cadre to sohoi_app;
