package vn.sohoi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the demo's book, served on a port of its own, on 23 November 2026. All such tests share one book: they read
 * it, and what they write they write to women of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "sohoi.demo=thanh-tri")
@ContextConfiguration(initializers = {TestBook.class, StoryDay.class})
public @interface DemoTest {}
