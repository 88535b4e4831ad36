package vn.sohoi.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartsTest {

    @Test
    void a_bar_to_a_target_says_behind_before_its_pace() {
        assertThat(new Bullet(0.843, 0.896).state()).isEqualTo("behind");
        assertThat(new Bullet(0.896, 0.896).state()).isEqualTo("on-pace");
        assertThat(new Bullet(0.843, 0.896).fill()).isEqualTo("124.8");
        assertThat(new Bullet(0.843, 0.896).tick()).isEqualTo("133.6");
        assertThat(new Bullet(1.7, 1).fill()).isEqualTo("148");
    }

    @Test
    void pieces_after_the_cut_fill_the_bar_before_it() {
        var bar = new SplitBar("", "", List.of(part(8210), part(2794), part(1427), part(0)));
        assertThat(bar.pieces()).hasSize(3);
        assertThat(bar.pieces()).extracting(SplitBar.Piece::width).containsExactly("287.3", "97.8", "49.9");
        assertThat(bar.pieces().getLast().end()).isEqualTo("435.5");
    }

    @Test
    void dots_that_are_close_stand_on_each_other_and_those_below_the_floor_are_marked() {
        var strip = new DotStrip("", List.of(48.9, 60.0, 60.1), 50, 61.8, 40, 85);
        assertThat(strip.dots()).extracting(DotStrip.Dot::below).containsExactly(true, false, false);
        assertThat(strip.dots()).extracting(DotStrip.Dot::y).containsExactly("28", "28", "17");
        assertThat(strip.marks()).containsExactly(40, 50, 60, 70, 80);
        assertThat(strip.place(50)).isEqualTo("at-23");
    }

    @Test
    void a_place_without_a_unit_stays_empty() {
        var grid = new TileGrid("", List.of(tile(0, 1), tile(1, 0)), List.of(), "");
        assertThat(grid.rows()).hasSize(2);
        assertThat(grid.rows().getFirst().getFirst()).isEmpty();
        assertThat(grid.rows().getFirst().get(1)).isPresent();
    }

    private static SplitBar.Part part(long amount) {
        return new SplitBar.Part("", amount, "", "");
    }

    private static Tile tile(int row, int column) {
        return new Tile("TL", "xã Thư Lâm", "61,8 %", 3, "", row, column);
    }
}
