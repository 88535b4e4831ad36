package vn.sohoi.cadres.pages;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Forbidden;
import vn.sohoi.cadres.CadreId;
import vn.sohoi.cadres.training.Certificate;
import vn.sohoi.cadres.training.Course;
import vn.sohoi.cadres.training.Post;
import vn.sohoi.cadres.training.Trainee;
import vn.sohoi.kernel.Refused;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.web.Ink;

/** Says courses, and reads what their forms hand in. */
@Component
public class CourseWords {
    /** The address of all courses. */
    public static final String HOME = "/can-bo/boi-duong";

    private static final String KEYS = "cadres.training.error.";

    private final CadreWords cadres;

    CourseWords(CadreWords cadres) {
        this.cadres = cadres;
    }

    /** The text of the key. */
    public String say(Locale language, String key, Object... arguments) {
        return cadres.say(language, key, arguments);
    }

    /** Where the course opens. */
    public static String href(Course course) {
        return HOME + "/" + course.id();
    }

    /** One day, or from the first to the last. */
    public String when(Course course, Locale language) {
        return course.first().equals(course.last())
                ? Ink.day(course.first())
                : cadres.span(course.plan().days(), language);
    }

    /** The units that organise it. */
    public String units(Course course) {
        return course.units().stream()
                .map(unit -> cadres.unit(unit, course.first()).name())
                .collect(Collectors.joining(", "));
    }

    /** What the post is called. */
    public String post(Post post, Locale language) {
        return cadres.post(post.body(), post.kind(), language);
    }

    /** The post with its level: "Chủ tịch Hội (cấp xã)". */
    public String post(UnitLevel level, Post post, Locale language) {
        return cadres.say(
                language,
                "cadres.training.post-of",
                post(post, language),
                cadres.say(language, "cadres.standard.level." + level));
    }

    /** All posts of all levels, from above. */
    public Map<String, String> posts(Locale language) {
        var all = new LinkedHashMap<String, String>();
        for (var level : UnitLevel.values())
            for (var post : Post.of(level)) all.put(level + ":" + post, post(level, post, language));
        return all;
    }

    /** On which days she came, in words. */
    public String came(Trainee one, Course course, Locale language) {
        var came = one.came();
        if (came == null) return say(language, "cadres.training.not-marked");
        if (came.isEmpty()) return say(language, "cadres.training.absent");
        int all = course.days().size();
        return came.size() == all
                ? say(language, "cadres.training.came-whole")
                : say(language, "cadres.training.came-days", came.size(), all);
    }

    /** Its number, its day, and until when it counts. */
    public String certificate(@Nullable Certificate given, Locale language) {
        if (given == null) return "";
        var until = given.until();
        var said = say(language, "cadres.training.certificate-is", given.number(), Ink.day(given.given()));
        return until == null
                ? said
                : say(language, "cadres.training.certificate-until", said, Ink.day(until.minusDays(1)));
    }

    /** Her name, or the word for one that was taken out. */
    public String name(String name, Locale language) {
        return name.isEmpty() ? say(language, "cadres.name-erased") : name;
    }

    /** The sentence of a refusal of training; another is thrown on. */
    public String refusal(Refused refused, Locale language) {
        if (refused instanceof Forbidden || !refused.key().startsWith(KEYS)) throw refused;
        return cadres.say(language, refused);
    }

    /** The cadres whose identities were handed in; what is none is left out. */
    public static Set<CadreId> cadres(@Nullable List<String> typed) {
        var all = new HashSet<CadreId>();
        if (typed != null) for (var one : typed) if (isMark(one)) all.add(new CadreId(UUID.fromString(one)));
        return all;
    }

    /** Whether it is the identity of something. */
    public static boolean isMark(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
