package vn.sohoi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohoi.kernel.Refused;

/** A provider of sign-ins is there when all of it is set, and what is set wrongly opens no book. */
class OutsideSettingsTest {
    @TempDir
    Path folder;

    @Test
    void what_is_set_wrongly_opens_no_book() throws Exception {
        var secret = Files.writeString(folder.resolve("mat"), "x").toString();
        assertThat(new OutsideSettings("", "", "", "sub", "").areThere()).isFalse();
        assertThat(new OutsideSettings("https://a.example", "so", secret, "sub", "A").areThere())
                .isTrue();
        refuses("access.outside-issuer", "http://a.example", secret, "sub");
        refuses("access.outside-issuer", "https://a@b.example", secret, "sub");
        refuses("access.outside-claim", "https://a.example", secret, "email");
        refuses(
                "access.outside-incomplete",
                "https://a.example",
                folder.resolve("khong").toString(),
                "sub");
    }

    private static void refuses(String key, String issuer, String secret, String claim) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new OutsideSettings(issuer, "so", secret, claim, "A"))
                .matches(refused -> refused.key().equals(key));
    }

    @Test
    void only_the_providers_own_host_over_its_own_way_is_its_own() throws Exception {
        var secret = Files.writeString(folder.resolve("mat"), "x").toString();
        var provider = new OutsideSettings("https://a.example/hoi", "so", secret, "sub", "A");
        assertThat(provider.isOfProvider(URI.create("https://a.example/khoa"))).isTrue();
        for (var foreign : new String[] {
            "https://b.example/khoa",
            "https://a.example.b.example/",
            "http://a.example/",
            "https://a.example:8443/",
            "khoa"
        }) assertThat(provider.isOfProvider(URI.create(foreign))).as(foreign).isFalse();
    }
}
