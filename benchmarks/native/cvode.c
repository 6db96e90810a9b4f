/* Solves a course by CVODE (BDF, Newton, analytic sparse Jacobian, KLU):
 *
 *   cvode COURSE ROWS TOLERANCE...      rows every 60 s to ROWS (doubles), one line a tolerance to standard output
 *   cvode version                       what it was built with
 */
#include <cvode/cvode.h>
#include <math.h>
#include <nvector/nvector_serial.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sundials/sundials_version.h>
#include <sunlinsol/sunlinsol_klu.h>
#include <sunmatrix/sunmatrix_sparse.h>
#include <time.h>

#include "equations.h"

#define INTERVAL 60.0
#define ENOUGH_ms 1000.0
#define MOST 400
#ifndef FLAGS
#define FLAGS "?"
#endif

typedef struct {
    double time;
    char kind; /* k: set knob, a: add to state */
    int index;
    double value;
} change;

typedef struct {
    const equations *e;
    int count;
    double end;
    double *start, *nominal, *first_knobs, *knobs;
    change *changes;
} course;

static void fail(const char *what) {
    fprintf(stderr, "cvode: %s\n", what);
    exit(1);
}

static double number(FILE *in) {
    double value;
    if (fscanf(in, "%lf", &value) != 1) {
        fail("the course is incomplete");
    }
    return value;
}

static double *numbers(FILE *in, int count) {
    double *values = calloc(count + 1, sizeof *values);
    for (int k = 0; k < count; k++) {
        values[k] = number(in);
    }
    return values;
}

static course read_course(const char *file) {
    const equations *all[] = {circuit(), hockin_mann(), wajima()};
    course c = {0};
    char name[64];
    FILE *in = fopen(file, "r");
    if (!in || fscanf(in, "%63s", name) != 1) {
        fail("no course");
    }
    for (int k = 0; k < 3; k++) {
        if (!strcmp(name, all[k]->name)) {
            c.e = all[k];
        }
    }
    if (!c.e) {
        fail("unknown equations");
    }
    c.count = (int)number(in);
    c.end = number(in);
    c.start = numbers(in, c.e->states);
    c.nominal = numbers(in, c.e->states);
    c.first_knobs = numbers(in, c.e->knobs);
    c.knobs = calloc(c.e->knobs + 1, sizeof(double));
    c.changes = calloc(c.count + 1, sizeof(change));
    for (int k = 0; k < c.count; k++) {
        c.changes[k].time = number(in);
        if (fscanf(in, " %c", &c.changes[k].kind) != 1) {
            fail("a change is incomplete");
        }
        c.changes[k].index = (int)number(in);
        c.changes[k].value = number(in);
    }
    fclose(in);
    return c;
}

static int rates(double t, N_Vector y, N_Vector d, void *data) {
    (void)t;
    course *c = data;
    c->e->rates(N_VGetArrayPointer(y), c->knobs, N_VGetArrayPointer(d));
    return isfinite(N_VGetArrayPointer(d)[0]) ? 0 : 1;
}

static int jacobian(double t, N_Vector y, N_Vector f, SUNMatrix j, void *data, N_Vector a, N_Vector b, N_Vector g) {
    (void)t, (void)f, (void)a, (void)b, (void)g;
    course *c = data;
    for (int k = 0; k <= c->e->states; k++) {
        SUNSparseMatrix_IndexPointers(j)[k] = c->e->column_start[k];
    }
    for (int k = 0; k < c->e->entries; k++) {
        SUNSparseMatrix_IndexValues(j)[k] = c->e->row[k];
    }
    c->e->jacobian(N_VGetArrayPointer(y), c->knobs, SUNSparseMatrix_Data(j));
    return 0;
}

static double cpu_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1e3 + now.tv_nsec * 1e-6;
}

/* one pass from start to end; 0 if it arrived */
static int solve(void *memory, course *c, N_Vector y, N_Vector at, double *rows) {
    double *state = N_VGetArrayPointer(y);
    int n = c->e->states, row = 0;
    memcpy(state, c->start, n * sizeof(double));
    memcpy(c->knobs, c->first_knobs, c->e->knobs * sizeof(double));
    c->e->restart();
    double time = 0;
    for (int k = 0; k <= c->count; k++) {
        double target = k < c->count ? c->changes[k].time : c->end;
        if (target > time) {
            CVodeReInit(memory, time, y);
            CVodeSetStopTime(memory, target);
            double next = INTERVAL * (row + 1);
            while (next < target) {
                if (CVode(memory, next, at, &time, CV_NORMAL) < 0) {
                    return 1;
                }
                memcpy(rows + (size_t)n * row++, N_VGetArrayPointer(at), n * sizeof(double));
                next = INTERVAL * (row + 1);
            }
            if (CVode(memory, target, at, &time, CV_NORMAL) < 0) {
                return 1;
            }
            memcpy(state, N_VGetArrayPointer(at), n * sizeof(double));
            if (next == target) {
                memcpy(rows + (size_t)n * row++, state, n * sizeof(double));
            }
            time = target;
        }
        if (k < c->count) {
            change *now = &c->changes[k];
            if (now->kind == 'k') {
                c->knobs[now->index] = now->value;
            } else {
                state[now->index] += now->value;
            }
        }
    }
    return 0;
}

static void measure(course *c, double tolerance, SUNContext context, FILE *out) {
    int n = c->e->states;
    N_Vector y = N_VNew_Serial(n, context), at = N_VNew_Serial(n, context), allowed = N_VNew_Serial(n, context);
    for (int s = 0; s < n; s++) {
        N_VGetArrayPointer(allowed)[s] = tolerance * c->nominal[s];
        N_VGetArrayPointer(y)[s] = c->start[s];
    }
    void *memory = CVodeCreate(CV_BDF, context);
    SUNMatrix matrix = SUNSparseMatrix(n, n, c->e->entries, CSC_MAT, context);
    SUNLinearSolver linear = SUNLinSol_KLU(y, matrix, context);
    if (CVodeInit(memory, rates, 0, y) || CVodeSVtolerances(memory, 0, allowed) || CVodeSetUserData(memory, c)
        || CVodeSetLinearSolver(memory, linear, matrix) || CVodeSetJacFn(memory, jacobian)
        || CVodeSetMaxNumSteps(memory, 10000000)) {
        fail("CVODE cannot be set up");
    }
    size_t count = (size_t)n * (size_t)(c->end / INTERVAL);
    double *rows = calloc(count, sizeof *rows);
    double least = INFINITY, spent = 0;
    int failed = 0;
    long steps = 0, evaluations = 0, jacobians = 0;
    for (int run = 0; run < MOST && spent < ENOUGH_ms && !failed; run++) {
        double before = cpu_ms();
        failed = solve(memory, c, y, at, rows);
        double took = cpu_ms() - before;
        least = took < least ? took : least;
        spent += took;
    }
    /* of the last stretch only: CVODE forgets its counters when it is restarted */
    CVodeGetNumSteps(memory, &steps);
    CVodeGetNumRhsEvals(memory, &evaluations);
    CVodeGetNumJacEvals(memory, &jacobians);
    fwrite(rows, sizeof *rows, count, out);
    printf("%.17g %d %.6g %ld %ld %ld\n", tolerance, failed, least, steps, evaluations, jacobians);
    free(rows);
    CVodeFree(&memory);
    SUNLinSolFree(linear);
    SUNMatDestroy(matrix);
    N_VDestroy(y), N_VDestroy(at), N_VDestroy(allowed);
}

int main(int argc, char **argv) {
    char version[32];
    SUNDIALSGetVersion(version, sizeof version);
    if (argc == 2 && !strcmp(argv[1], "version")) {
        printf("SUNDIALS %s, CVODE BDF with KLU; %s; program: %s\n", version, BUILD, FLAGS);
        return 0;
    }
    if (argc < 4) {
        fail("usage: cvode COURSE ROWS TOLERANCE... | cvode version");
    }
    SUNContext context;
#if SUNDIALS_VERSION_MAJOR >= 7
    SUNContext_Create(SUN_COMM_NULL, &context);
#else
    SUNContext_Create(NULL, &context);
#endif
    course c = read_course(argv[1]);
    FILE *out = fopen(argv[2], "wb");
    if (!out) {
        fail("the rows cannot be written");
    }
    for (int k = 3; k < argc; k++) {
        measure(&c, strtod(argv[k], NULL), context, out);
    }
    fclose(out);
    SUNContext_Free(&context);
    return 0;
}
