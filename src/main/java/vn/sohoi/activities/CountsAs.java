package vn.sohoi.activities;

/** In which figure the activities of a theme are counted, beside all that were held. */
public enum CountsAs {
    /** Buổi tuyên truyền (line 20 of the Union's list). */
    PROPAGANDA,
    /** Học tập và làm theo Bác: two a year are asked of every grassroots unit. */
    DIRECTIVE_05,
    /** Đợt vệ sinh môi trường (line 27). */
    CLEAN_UP,
    /** In none. */
    NOTHING
}
