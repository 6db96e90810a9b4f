package org.lungbridge.trials.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** Small algebra that the regressions share. */
final class Covariates {
    private Covariates() {}

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    /** target += factor · x. */
    static void add(double[] target, double factor, double[] x) {
        for (int k = 0; k < target.length; k++) {
            target[k] += factor * x[k];
        }
    }

    /** target += factor · x xᵀ. */
    static void addSquare(double[][] target, double factor, double[] x) {
        for (int k = 0; k < target.length; k++) {
            add(target[k], factor * x[k], x);
        }
    }

    static double[][] inverse(double[][] matrix) {
        LUDecomposition factors = new LUDecomposition(new Array2DRowRealMatrix(matrix));
        if (!factors.getSolver().isNonSingular()) {
            throw new IllegalArgumentException(
                    "The covariates carry no information of their own.%nMaybe one is constant or the sum of others."
                            .formatted());
        }
        return factors.getSolver().getInverse().getData();
    }

    /** a · b · a. */
    static double[][] sandwich(double[][] a, double[][] b) {
        RealMatrix bread = new Array2DRowRealMatrix(a);
        return bread.multiply(new Array2DRowRealMatrix(b)).multiply(bread).getData();
    }

    static double[] times(double[][] matrix, double[] x) {
        double[] product = new double[matrix.length];
        for (int k = 0; k < matrix.length; k++) {
            product[k] = dot(matrix[k], x);
        }
        return product;
    }

    /** Covariates less their mean, so that exponentials stay small; patients in order of time. */
    static List<CoxModel.Patient> centered(List<CoxModel.Patient> patients) {
        if (patients.isEmpty()) {
            throw new IllegalArgumentException("A regression needs patients.");
        }
        double[] mean = new double[patients.get(0).covariates().length];
        for (CoxModel.Patient patient : patients) {
            add(mean, 1.0 / patients.size(), patient.covariates());
        }
        List<CoxModel.Patient> centered = new ArrayList<>();
        for (CoxModel.Patient patient : patients) {
            double[] x = patient.covariates().clone();
            add(x, -1, mean);
            centered.add(new CoxModel.Patient(patient.time(), patient.cause(), x));
        }
        centered.sort(Comparator.comparingDouble(CoxModel.Patient::time));
        return centered;
    }
}
