-- What has outlived its period goes, by two persons.
grant delete on access.activation_card, access.joint_act, access.permit, access.more_reading to sohoi_app;
