package vn.sohoi.targets;

/** On which side of what is wanted the figure shall end. */
public enum Direction {
    AT_LEAST,
    AT_MOST
}
