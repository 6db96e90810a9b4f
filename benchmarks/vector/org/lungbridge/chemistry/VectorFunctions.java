package org.lungbridge.chemistry;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Exponential and logarithm of a vector of lanes with the bits of {@code org.lungbridge.lanes.Functions}: the same
 * operations in the same order, none fused. Only for ordinary arguments and results; the caller looks.
 */
final class VectorFunctions {
    static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    /** Within this the exponential is an ordinary number. */
    static final double ORDINARY = 700;

    private static final double LN2_HEAD = 0x1.62e42feep-1;
    private static final double LN2_TAIL = 1.9082149292705877e-10;
    private static final double PER_LN2 = 1.4426950408889634;
    private static final double ROUNDER = 0x1.8p52;
    private static final long EXPONENT_AND_SIGN = 0xfff0000000000000L;
    private static final long SQRT_HALF = 0x3fe6a09e667f3bcdL;

    private VectorFunctions() {}

    private static DoubleVector all(double value) {
        return DoubleVector.broadcast(SPECIES, value);
    }

    static DoubleVector exp(DoubleVector x) {
        DoubleVector rounded = x.mul(PER_LN2).add(ROUNDER);
        DoubleVector scale = rounded.reinterpretAsLongs()
                .add(1023)
                .lanewise(VectorOperators.LSHL, 52)
                .reinterpretAsDoubles();
        DoubleVector count = rounded.sub(ROUNDER);
        DoubleVector rHead = x.sub(count.mul(LN2_HEAD));
        DoubleVector rTail = count.mul(LN2_TAIL);
        DoubleVector r = rHead.sub(rTail);
        DoubleVector r2 = r.mul(r);
        DoubleVector r4 = r2.mul(r2);
        DoubleVector low = r.mul(1.0 / 6).add(1.0 / 2).add(r2.mul(r.mul(1.0 / 120).add(1.0 / 24)));
        DoubleVector middle =
                r.mul(1.0 / 5_040).add(1.0 / 720).add(r2.mul(r.mul(1.0 / 362_880).add(1.0 / 40_320)));
        DoubleVector high = r.mul(1.0 / 39_916_800)
                .add(1.0 / 3_628_800)
                .add(r2.mul(r.mul(1.0 / 6_227_020_800.0).add(1.0 / 479_001_600)));
        DoubleVector rest = r2.mul(low.add(r4.mul(middle.add(r4.mul(high)))));
        DoubleVector sum = rHead.add(1);
        DoubleVector lost = all(1).sub(sum).add(rHead);
        return sum.add(lost.add(rest.sub(rTail))).mul(scale);
    }

    static DoubleVector log(DoubleVector x) {
        LongVector bits = x.reinterpretAsLongs();
        LongVector fromSqrtHalf = bits.sub(SQRT_HALF);
        DoubleVector k = (DoubleVector) fromSqrtHalf
                .lanewise(VectorOperators.ASHR, 52)
                .convert(VectorOperators.L2D, 0);
        DoubleVector f =
                bits.sub(fromSqrtHalf.and(EXPONENT_AND_SIGN)).reinterpretAsDoubles().sub(1);
        DoubleVector s = f.div(f.add(2));
        DoubleVector z = s.mul(s);
        DoubleVector halfSquare = f.mul(0.5).mul(f);
        DoubleVector z2 = z.mul(z);
        DoubleVector z4 = z2.mul(z2);
        DoubleVector low = z.mul(1.0 / 7).add(1.0 / 5).add(z2.mul(z.mul(1.0 / 11).add(1.0 / 9)));
        DoubleVector high = z.mul(1.0 / 15).add(1.0 / 13).add(z2.mul(z.mul(1.0 / 19).add(1.0 / 17)));
        DoubleVector fromFifth = low.add(z4.mul(high.add(z4.mul(1.0 / 21))));
        DoubleVector series = z.mul(2).mul(z.mul(fromFifth).add(1.0 / 3));
        DoubleVector tail = s.mul(halfSquare.add(series)).add(k.mul(LN2_TAIL));
        return k.mul(LN2_HEAD).sub(halfSquare.sub(tail).sub(f));
    }
}
