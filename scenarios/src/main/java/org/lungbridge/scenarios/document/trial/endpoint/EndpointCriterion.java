package org.lungbridge.scenarios.document.trial.endpoint;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** When the event of an endpoint happens, over what a course left behind: events, results, recorded values. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EndpointCriterion.Event.class, name = "event"),
    @JsonSubTypes.Type(value = EndpointCriterion.Bled.class, name = "bleed"),
    @JsonSubTypes.Type(value = EndpointCriterion.Fall.class, name = "fall"),
    @JsonSubTypes.Type(value = EndpointCriterion.Value.class, name = "value"),
    @JsonSubTypes.Type(value = EndpointCriterion.Product.class, name = "product"),
    @JsonSubTypes.Type(value = EndpointCriterion.Died.class, name = "death"),
    @JsonSubTypes.Type(value = EndpointCriterion.Any.class, name = "any"),
    @JsonSubTypes.Type(value = EndpointCriterion.All.class, name = "all")
})
public sealed interface EndpointCriterion {
    /** A line in the list of events of something that happened or was done. */
    @About("An event of the chart.")
    record Event(
            @About("What happened, as in the column what of events.csv; one of these.")
            List<String> what,

            @About("The detail has one of these words; any detail unless written.") @Nullable
            List<String> containing,

            @About("The detail has none of these words.") @Nullable
            List<String> without)
            implements EndpointCriterion {
        /** Words nobody changes afterwards. */
        public Event {
            what = List.copyOf(what);
            containing = containing == null ? null : List.copyOf(containing);
            without = without == null ? null : List.copyOf(without);
        }
    }

    /** A bleed with everything that is written; it counts from its begin. */
    @About("A bleed that fulfills all that is written; consequences count to 24 h after its end.")
    record Bled(
            @About(
                    "Sites in words of the chart, such as intracranial bleeding, lung hemorrhage; any site unless written.")
            @Nullable
            List<String> sites,

            @About("Sites that do not count.") @Nullable List<String> notSites,

            @About("A published grade.") @Nullable BleedGrade grade,

            @Takes(value = Dimension.NUMBER, low = "0", high = "20")
            @About("Hemoglobin falls by so much or more, g/dL.")
            @Nullable
            Double hemoglobinFall_gPerDL,

            @Takes(value = Dimension.NUMBER, low = "0", high = "100")
            @About("So many units of red cells or more are given.")
            @Nullable
            Double redCells_units,

            @Takes(value = Dimension.NUMBER, low = "0", high = "50000")
            @About("So much blood or more is lost, mL.")
            @Nullable
            Double volume_mL,

            @About("Staff did something against it.") @Nullable
            Boolean treated,

            @About("Norepinephrine was raised for it.") @Nullable
            Boolean vasopressors,

            @About("The patient died of it.") @Nullable Boolean fatal)
            implements EndpointCriterion {
        /** Words nobody changes afterwards. */
        public Bled {
            sites = sites == null ? null : List.copyOf(sites);
            notSites = notSites == null ? null : List.copyOf(notSites);
        }
    }

    /** A value falls; it counts when the fall is reached. */
    @About("A recorded or measured value falls by so much within a time.")
    record Fall(
            @About(
                    "A column by its id (lungbridge list variables), in the unit of its name; either this field or test.")
            @Nullable
            String column,

            @About("A test of the laboratory as in labs.csv; either this field or column.") @Nullable
            String test,

            @Takes(value = Dimension.NUMBER, low = "0", high = "1000000") @About("By so much or more.")
            double by,

            @Takes(value = Dimension.TIME, low = "1 min", high = "60 d") @About("Within this time.")
            Measure within)
            implements EndpointCriterion {}

    /** A value is beyond a bound for a while; it counts from when it first was. */
    @About("A recorded or measured value is beyond a bound, for a while where it is written.")
    record Value(
            @About(
                    "A column by its id (lungbridge list variables), in the unit of its name; either this field or test.")
            @Nullable
            String column,

            @About("A test of the laboratory as in labs.csv; either this field or column.") @Nullable
            String test,

            @Takes(value = Dimension.NUMBER, low = "-1000000", high = "1000000")
            @About("Below this number; either this field or above.")
            @Nullable
            Double below,

            @Takes(value = Dimension.NUMBER, low = "-1000000", high = "1000000")
            @About("Above this number; either this field or below.")
            @Nullable
            Double above,

            @Takes(value = Dimension.TIME, low = "0 s", high = "60 d")
            @About("For so long without a break; at once unless written; columns only.")
            @Nullable
            Measure lasting)
            implements EndpointCriterion {}

    /** So much of a product is given; it counts when the amount is reached. */
    @About("So much of a blood product is given within a time.")
    record Product(
            @About(
                    "The product: red cells in units, platelets in adult doses, plasma in mL, fibrinogen in g, cryoprecipitate in bags.")
            BloodProduct product,

            @Takes(value = Dimension.NUMBER, low = "0.01", high = "100000") @About("So much or more.")
            double amount,

            @Takes(value = Dimension.TIME, low = "1 min", high = "180 d") @About("Within this time.")
            Measure within)
            implements EndpointCriterion {}

    /** The patient dies. */
    @About("Death, of any cause and in any way unless written.")
    record Died(
            @About("The cause has one of these words.") @Nullable
            List<String> causes,

            @About("The way was one of these.") @Nullable List<DeathMode> modes)
            implements EndpointCriterion {
        /** Words nobody changes afterwards. */
        public Died {
            causes = causes == null ? null : List.copyOf(causes);
            modes = modes == null ? null : List.copyOf(modes);
        }
    }

    /** At least one of them; each time that one of them happens counts. */
    @About("At least one of these.")
    record Any(@About("The criteria.") List<EndpointCriterion> of) implements EndpointCriterion {
        /** Criteria nobody changes afterwards. */
        public Any {
            of = List.copyOf(of);
        }
    }

    /** All of them within a time; it counts when the last one has happened. */
    @About("All of these within a time.")
    record All(
            @About("The criteria.") List<EndpointCriterion> of,

            @Takes(value = Dimension.TIME, low = "0 s", high = "180 d")
            @About("Within this time; at any distance unless written.")
            @Nullable
            Measure within)
            implements EndpointCriterion {
        /** Criteria nobody changes afterwards. */
        public All {
            of = List.copyOf(of);
        }
    }
}
