package vn.sohoi.access;

/** The posts through which people act. District posts hold until 30 June 2025 only. */
public enum Role {
    GROUP_HEAD,
    BRANCH_HEAD,
    COMMUNE_OFFICER,
    COMMUNE_CHAIR,
    DISTRICT_OFFICER,
    DISTRICT_CHAIR,
    PROVINCE_OFFICER,
    PROVINCE_CHAIR,
    CENTRE_OFFICER,
    CENTRE_CHAIR,
    INSPECTOR,
    SYSADMIN
}
