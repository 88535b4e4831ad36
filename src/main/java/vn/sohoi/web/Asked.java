package vn.sohoi.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The fields of a form that is taken as a map, since its rows are known only when it is drawn. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asked {
    /** The names, each as a regular expression for the whole name. */
    String[] value();
}
