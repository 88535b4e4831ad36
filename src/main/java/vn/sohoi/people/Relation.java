package vn.sohoi.people;

/** What somebody is to the head of her household (quan hệ với chủ hộ). */
public enum Relation {
    HEAD,
    SPOUSE,
    PARENT,
    CHILD,
    CHILD_IN_LAW,
    SIBLING,
    GRANDCHILD,
    OTHER
}
