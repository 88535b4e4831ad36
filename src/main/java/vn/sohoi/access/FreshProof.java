package vn.sohoi.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Before this handler answers, she shows her secret again when she last did so more than ten minutes ago. For what shows guarded
 * fields ({@link FieldClass#C3} and above), gives rights, or is decided by a second person: a machine left open must not do it.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshProof {}
