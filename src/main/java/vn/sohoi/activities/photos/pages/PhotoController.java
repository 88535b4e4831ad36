package vn.sohoi.activities.photos.pages;

import static vn.sohoi.activities.pages.ActivityWords.said;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Forbidden;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.NamesGate;
import vn.sohoi.activities.pages.ActivityWords;
import vn.sohoi.activities.photos.Photo;
import vn.sohoi.activities.photos.Photos;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;

/** Photos of an activity: seen, added and removed. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.WRITE)
class PhotoController {
    private static final String PATH = "/hoat-dong/{id}/anh";

    private final NamesGate gate;
    private final Photos photos;
    private final ActivityWords words;

    PhotoController(NamesGate gate, Photos photos, ActivityWords words) {
        this.gate = gate;
        this.photos = photos;
        this.words = words;
    }

    @GetMapping(PATH)
    @Can(purpose = Purpose.ACTIVITIES, act = Act.READ)
    PhotosPage photos(@PathVariable UUID id, Actor actor, Locale language) {
        var activity = gate.demandRead(new ActivityId(id), actor);
        boolean removes = gate.mayWrite(activity, actor);
        return new PhotosPage(
                activity.plan().title(),
                "/hoat-dong/" + id,
                words.when(activity.plan(), language),
                photos.of(activity.id(), actor).stream()
                        .map(photo -> shown(photo, here(activity), removes))
                        .toList(),
                photos.mayAdd(activity, actor) ? here(activity) + "/moi" : "");
    }

    /** Kept by no browser: whoever signs in next at this device does not find it. */
    @GetMapping(PATH + "/{photo}")
    @Can(purpose = Purpose.ACTIVITIES, act = Act.READ)
    ResponseEntity<byte[]> picture(@PathVariable UUID id, @PathVariable UUID photo, Actor actor) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(photos.picture(new ActivityId(id), photo, actor));
    }

    @GetMapping(PATH + "/moi")
    AddPage add(@PathVariable UUID id, Actor actor, Locale language) {
        return page(gate.demandWrite(new ActivityId(id), actor), "", Map.of(), language);
    }

    @PostMapping(PATH + "/moi")
    Object add(
            @PathVariable UUID id,
            @ModelAttribute PhotoForm form,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Actor actor,
            Locale language) {
        var activity = gate.demandWrite(new ActivityId(id), actor);
        try {
            photos.add(activity.id(), bytes(file), said(form.caption()), actor);
            return "redirect:" + here(activity);
        } catch (Refused refused) {
            if (refused instanceof Forbidden || !refused.key().startsWith("activities.photo.")) throw refused;
            var field = refused.key().endsWith(".caption") ? "caption" : "file";
            return page(activity, said(form.caption()), Map.of(field, words.say(language, refused.key())), language);
        }
    }

    @PostMapping(PATH + "/{photo}/bo")
    String remove(@PathVariable UUID id, @PathVariable UUID photo, Actor actor) {
        photos.remove(new ActivityId(id), photo, actor);
        return "redirect:/hoat-dong/" + id + "/anh";
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private AddPage page(Activity activity, String caption, Map<String, String> errors, Locale language) {
        return new AddPage(
                activity.plan().title(), here(activity), words.when(activity.plan(), language), caption, errors);
    }

    private static PhotosPage.Shown shown(Photo photo, String here, boolean removes) {
        var picture = here + "/" + photo.id();
        return new PhotosPage.Shown(
                picture, photo.caption(), photo.width(), photo.height(), removes ? picture + "/bo" : "");
    }

    private static String here(Activity activity) {
        return "/hoat-dong/" + activity.id() + "/anh";
    }
}
