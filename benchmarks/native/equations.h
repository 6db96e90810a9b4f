/* Equations of one patient as CVODE and the comparison with Java see them. */
#ifndef EQUATIONS_H
#define EQUATIONS_H

typedef struct {
    const char *name;
    int states;
    int knobs;
    /* Jacobian, compressed by columns, the whole diagonal included */
    int entries;
    const int *column_start;
    const int *row;
    /* forget start values of inner iterations */
    void (*restart)(void);
    void (*rates)(const double *y, const double *knobs, double *d);
    void (*jacobian)(const double *y, const double *knobs, double *values);
} equations;

const equations *circuit(void);
const equations *hockin_mann(void);
const equations *wajima(void);

#endif
