"""An article read whole, reflowed in one column of comfortable measure."""
