package lms.web.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How large a sum of unknown numbers can be that are at least zero, where some other sums of them are known: the simplex
 * method in two phases, with Bland's rule against going round in circles. Written for the attacker alone, so that it
 * shares no thought with what it attacks.
 */
final class LinearBounds {

    private static final double ZERO = 1e-7;

    private final int unknowns;
    private final List<double[]> rows = new ArrayList<>();
    private int[] basis = {};

    /**
     * With what is known.
     *
     * @param sums one for each unknown: whether it is part of the sum
     * @param values what the sums come to; some numbers must fulfil them all
     */
    LinearBounds(int unknowns, List<boolean[]> sums, List<Integer> values) {
        this.unknowns = unknowns;
        int known = sums.size();
        basis = new int[known];
        for (int i = 0; i < known; i++) {
            double[] row = new double[unknowns + known + 1];
            for (int j = 0; j < unknowns; j++) {
                row[j] = sums.get(i)[j] ? 1 : 0;
            }
            row[unknowns + i] = 1;
            row[row.length - 1] = values.get(i);
            rows.add(row);
            basis[i] = unknowns + i;
        }
        begin(known);
    }

    /** Finds some numbers that fit, and lets go of sums that follow from the others. */
    private void begin(int artificial) {
        double[] cost = new double[unknowns + artificial];
        Arrays.fill(cost, unknowns, cost.length, -1);
        double worst = maximise(cost, unknowns + artificial);
        if (worst < -ZERO) {
            throw new IllegalStateException("What is known contradicts itself");
        }
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (basis[i] >= unknowns && !leave(i)) {
                rows.remove(i);
                int[] fewer = new int[basis.length - 1];
                System.arraycopy(basis, 0, fewer, 0, i);
                System.arraycopy(basis, i + 1, fewer, i, fewer.length - i);
                basis = fewer;
            }
        }
    }

    private boolean leave(int row) {
        for (int j = 0; j < unknowns; j++) {
            if (Math.abs(rows.get(row)[j]) > ZERO) {
                pivot(row, j);
                return true;
            }
        }
        return false;
    }

    /** The largest value that the sum of these unknowns can have. */
    double most(boolean[] sum) {
        double[] gain = new double[unknowns];
        for (int j = 0; j < unknowns; j++) {
            gain[j] = sum[j] ? 1 : 0;
        }
        return maximise(gain, unknowns);
    }

    private double maximise(double[] gain, int columns) {
        int entering = entering(gain, columns);
        while (entering >= 0) {
            pivot(leaving(entering), entering);
            entering = entering(gain, columns);
        }
        double value = 0;
        for (int i = 0; i < rows.size(); i++) {
            value += basis[i] < gain.length ? gain[basis[i]] * last(i) : 0;
        }
        return value;
    }

    private int entering(double[] gain, int columns) {
        for (int j = 0; j < columns; j++) {
            double reduced = gain[j];
            for (int i = 0; i < rows.size(); i++) {
                reduced -= basis[i] < gain.length ? gain[basis[i]] * rows.get(i)[j] : 0;
            }
            if (reduced > ZERO) {
                return j;
            }
        }
        return -1;
    }

    private int leaving(int entering) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < rows.size(); i++) {
            double by = rows.get(i)[entering];
            if (by > ZERO) {
                double ratio = last(i) / by;
                if (ratio < least - ZERO || (ratio < least + ZERO && (best < 0 || basis[i] < basis[best]))) {
                    least = Math.min(least, ratio);
                    best = i;
                }
            }
        }
        if (best < 0) {
            throw new IllegalStateException("Nothing bounds the sum");
        }
        return best;
    }

    private void pivot(int row, int column) {
        double[] by = rows.get(row);
        double at = by[column];
        for (int j = 0; j < by.length; j++) {
            by[j] /= at;
        }
        for (int i = 0; i < rows.size(); i++) {
            double[] other = rows.get(i);
            double times = other[column];
            if (i != row && Math.abs(times) > 0) {
                for (int j = 0; j < other.length; j++) {
                    other[j] -= times * by[j];
                }
            }
        }
        basis[row] = column;
    }

    private double last(int row) {
        double[] cells = rows.get(row);
        return cells[cells.length - 1];
    }
}
