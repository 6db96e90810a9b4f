/* Prints rates and Jacobian at points: rates PROBLEM < "states... knobs..." lines; each answer is one line. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "equations.h"

int main(int argc, char **argv) {
    const equations *all[] = {circuit(), hockin_mann(), wajima()};
    const equations *e = NULL;
    for (int k = 0; k < 3; k++) {
        if (argc == 2 && !strcmp(argv[1], all[k]->name)) {
            e = all[k];
        }
    }
    if (!e) {
        fprintf(stderr, "usage: rates circuit|hockin-mann|wajima < POINTS\n");
        return 2;
    }
    double *y = calloc(e->states + e->knobs, sizeof *y);
    double *d = calloc(e->states, sizeof *d);
    double *j = calloc(e->entries, sizeof *j);
    for (;;) {
        for (int k = 0; k < e->states + e->knobs; k++) {
            if (scanf("%lf", &y[k]) != 1) {
                return 0;
            }
        }
        e->restart();
        e->rates(y, y + e->states, d);
        e->jacobian(y, y + e->states, j);
        for (int s = 0; s < e->states; s++) {
            printf("%a ", d[s]);
        }
        for (int c = 0; c < e->states; c++) {
            for (int k = e->column_start[c]; k < e->column_start[c + 1]; k++) {
                printf("%d %d %a ", e->row[k], c, j[k]);
            }
        }
        printf("\n");
    }
}
