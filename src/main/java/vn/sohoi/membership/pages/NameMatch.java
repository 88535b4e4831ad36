package vn.sohoi.membership.pages;

import java.util.ArrayList;
import java.util.List;
import vn.sohoi.kernel.VietnameseText;
import vn.sohoi.membership.pages.RollPage.Piece;

/** Which letters of a name the typed words ask for. */
final class NameMatch {
    private NameMatch() {}

    /** The name in pieces; a word that begins as a typed one is marked so far. */
    static List<Piece> of(String name, String typed) {
        var words = VietnameseText.fold(typed).split(" ");
        var pieces = new ArrayList<Piece>();
        for (var word : name.split(" ")) {
            int hit = longest(VietnameseText.fold(word), words);
            var gap = pieces.isEmpty() ? "" : " ";
            if (hit == 0) pieces.add(new Piece(gap + word, false));
            else {
                if (!gap.isEmpty()) pieces.add(new Piece(gap, false));
                pieces.add(new Piece(word.substring(0, Math.min(hit, word.length())), true));
                if (hit < word.length()) pieces.add(new Piece(word.substring(hit), false));
            }
        }
        return pieces;
    }

    private static int longest(String folded, String[] words) {
        int longest = 0;
        for (var word : words) if (folded.startsWith(word)) longest = Math.max(longest, word.length());
        return longest;
    }
}
