//! Reading a conference file with all of its faults.
