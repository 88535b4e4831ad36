package vn.sohoi.access.matrix;

/** The offices of 3.2, with those of the district that ended on 30 June 2025, and two of one portfolio. */
enum Office {
    MEMBER,
    GROUP_HEAD,
    BRANCH_HEAD,
    COMMUNE_OFFICER,
    COMMUNE_OFFICER_OF_HELP("COMMUNE_OFFICER", "HARDSHIP"),
    COMMUNE_OFFICER_OF_PERSONNEL("COMMUNE_OFFICER", "PERSONNEL"),
    COMMUNE_CHAIR,
    DISTRICT_OFFICER,
    DISTRICT_CHAIR,
    PROVINCE_OFFICER,
    PROVINCE_CHAIR,
    CENTRE_OFFICER,
    CENTRE_CHAIR,
    INSPECTOR,
    DATA_OFFICER,
    SYSADMIN,
    AUDITOR;

    private final String post;
    private final String portfolio;

    Office() {
        post = name();
        portfolio = "";
    }

    Office(String post, String portfolio) {
        this.post = post;
        this.portfolio = portfolio;
    }

    /** The post's name in the book. */
    String post() {
        return post;
    }

    /** The one part of the work that it is limited to; empty for all. */
    String portfolio() {
        return portfolio;
    }
}
