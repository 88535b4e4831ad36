package vn.sohoi.imports.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OldEncodingsTest {
    private static final String LETTERS = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ";

    @Test
    void tcvn3_has_74_letters_and_each_comes_from_one_byte() {
        var letters = Tcvn3.letters();
        assertThat(letters).hasSize(74);
        assertThat(new HashSet<>(letters.values())).hasSize(74);
        assertThat(letters.values())
                .containsAll(LETTERS.chars().mapToObj(sign -> (char) sign).toList());
        letters.forEach(
                (sign, letter) -> assertThat(Tcvn3.decode(sign.toString())).isEqualTo(letter.toString()));
    }

    @Test
    void vni_has_every_letter_small_and_capital() {
        var letters = Vni.letters();
        assertThat(new HashSet<>(letters.values())).hasSize(letters.size());
        assertThat(String.join("", letters.values()).chars().sorted().toArray())
                .isEqualTo(LETTERS.chars().sorted().toArray());
        letters.forEach((signs, letter) -> {
            assertThat(Vni.decode(signs)).isEqualTo(letter);
            assertThat(Vni.decode(signs.toUpperCase(Locale.ROOT))).isEqualTo(letter.toUpperCase(Locale.ROOT));
        });
    }

    @Test
    void whole_words_come_back() {
        assertThat(Tcvn3.decode("hép møt tÕt")).isEqualTo("hộp mứt tết");
        assertThat(Tcvn3.decode("Phô n÷ ViÖt Nam")).isEqualTo("Phụ nữ Việt Nam");
        assertThat(Tcvn3.decode("D\u00ad¬ng ThÞ H\u00ad¬ng")).isEqualTo("Dương Thị Hương");
        assertThat(Vni.decode("Nguyeãn Thò Tuyeát")).isEqualTo("Nguyễn Thị Tuyết");
        assertThat(Vni.decode("ÑAËNG THÒ HÖÔØNG")).isEqualTo("ĐẶNG THỊ HƯỜNG");
    }

    @Test
    void every_word_of_tcvn3_is_told_from_unicode() {
        var words = "NguyÔn TrÇn Ph¹m Vâ §Æng Bïi Hå Ng« D\u00ad¬ng";
        assertThat(OldEncoding.of(words, OldEncoding.UNICODE)).isEqualTo(OldEncoding.TCVN3);
        assertThat(OldEncoding.of("Nguyễn Thị Hà", OldEncoding.TCVN3)).isEqualTo(OldEncoding.UNICODE);
        assertThat(OldEncoding.of("Hà Văn Lê", OldEncoding.UNICODE)).isEqualTo(OldEncoding.UNICODE);
        assertThat(OldEncoding.TCVN3.decode("hä vµ tªn", ".VnTimeH")).isEqualTo("HỌ VÀ TÊN");
    }

    @Test
    void a_sound_text_stays_as_it_is() {
        var text = LETTERS.chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
        assertThat(OldEncoding.of(text, OldEncoding.UNICODE)).isEqualTo(OldEncoding.UNICODE);
    }
}
