package org.lungbridge.scenarios.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.laboratory.AssayDevice;
import org.lungbridge.laboratory.Channel;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.LabTest;
import org.lungbridge.scenarios.document.WireName;

/**
 * A device that measures blood: its results with their errors, and how long it takes from draw to result.
 *
 * <p>{@code usual} is the device that is taken unless a document names another; {@code urgentShare} the share of the time
 * that an urgent sample takes.
 */
public record AssaySheet(
        String id,
        String title,
        LabTest test,
        boolean usual,
        double shortest_min,
        double longest_min,
        @Nullable Double urgentShare,
        List<ChannelSheet> channels,
        String source,
        @Nullable String note)
        implements Sheet {
    /** A sheet whose list nobody changes afterwards. */
    public AssaySheet {
        channels = List.copyOf(channels);
    }

    /** The device of this sheet. */
    public AssayDevice device() {
        List<Channel> measured = channels.stream().map(ChannelSheet::channel).toList();
        return new AssayDevice(
                id,
                panel(),
                usual,
                Unit.MIN.engine(shortest_min),
                Unit.MIN.engine(longest_min),
                urgentShare == null ? 1 : urgentShare,
                measured);
    }

    private Panel panel() {
        return Panel.find(WireName.of(test)).orElseThrow();
    }
}
