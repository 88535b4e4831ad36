package vn.sohoi.access.matrix;

/** The offices of 3.2, with those of the district that ended on 30 June 2025, two of one portfolio, and those to whom a task was given. */
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
    AUDITOR,
    PROVINCE_OFFICER_GIVEN_ROLL("PROVINCE_OFFICER", "", "ROLL"),
    PROVINCE_OFFICER_GIVEN_HELP("PROVINCE_OFFICER", "", "HARDSHIP"),
    INSPECTOR_GIVEN_PERSONNEL("INSPECTOR", "", "PERSONNEL"),
    TASK_ACCOUNT_GIVEN_ROLL("TASK_HOLDER", "", "ROLL"),
    TASK_ACCOUNT_GIVEN_PERSONNEL("TASK_HOLDER", "", "PERSONNEL");

    private final String post;
    private final String portfolio;
    private final String task;

    Office() {
        post = name();
        portfolio = "";
        task = "";
    }

    Office(String post, String portfolio) {
        this(post, portfolio, "");
    }

    Office(String post, String portfolio, String task) {
        this.post = post;
        this.portfolio = portfolio;
        this.task = task;
    }

    /** The post's name in the book. */
    String post() {
        return post;
    }

    /** The one part of the work that it is limited to; empty for all. */
    String portfolio() {
        return portfolio;
    }

    /** What the task is for through which she acts; empty where it is a post. */
    String task() {
        return task;
    }
}
