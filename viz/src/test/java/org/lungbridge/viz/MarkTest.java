package org.lungbridge.viz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Numbered marks above the panels: nobody's number is covered, none is lost. */
class MarkTest {
    @Test
    void marksWithRoomStandInOneRow() {
        assertThat(Mark.of(new double[] {100, 120, 140}))
                .extracting(Mark::row, Mark::text)
                .containsExactly(tuple(0, "1"), tuple(0, "2"), tuple(0, "3"));
    }

    /** Day 20, 20.25 and 20.27 of 20.27 days: ten units apart and less than one. */
    @Test
    void whatTouchesIsStackedAndWhatCoincidesSharesAMark() {
        List<Mark> marks = Mark.of(new double[] {863.6, 873.7, 874.5});
        assertThat(marks).extracting(Mark::row, Mark::text).containsExactly(tuple(0, "1"), tuple(1, "2–3"));
    }

    @Test
    void fullRowsShareTheLastMark() {
        double[] places = {100, 103.5, 107, 110.5, 114, 117.5};
        assertThat(Mark.of(places)).extracting(Mark::text).containsExactly("1", "2", "3", "4–5", "6");
    }

    /** However they lie: no two marks of a row touch, and every number is in one mark. */
    @Test
    void noMarkCoversAnother() {
        SplittableRandom random = new SplittableRandom(8);
        for (int trial = 0; trial < 200; trial++) {
            double[] places =
                    random.doubles(Layout.MOST_LISTED, 66, 874).sorted().toArray();
            List<Mark> marks = Mark.of(places);
            int next = 1;
            double[] taken = new double[Mark.MOST_ROWS];
            for (Mark mark : marks) {
                assertThat(mark.first()).isEqualTo(next);
                assertThat(mark.left()).isGreaterThanOrEqualTo(taken[mark.row()]);
                taken[mark.row()] = mark.right();
                next = mark.last() + 1;
            }
            assertThat(next).isEqualTo(places.length + 1);
        }
    }
}
