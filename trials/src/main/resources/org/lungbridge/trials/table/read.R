# Reads the tables of a virtual trial. Simulated patients: for teaching and research only, never for patient care.
#
#   source("read.R", chdir = TRUE)
#   outcomes <- read_table("outcomes")      # a data frame: numbers, TRUE/FALSE, text; NA where a cell is empty
#
# Base R only. Units, ranges and definitions of the columns stand in dictionary.json.

trial_folder <- local({
  arguments <- commandArgs(trailingOnly = FALSE)
  file <- sub("^--file=", "", arguments[grepl("^--file=", arguments)])
  if (length(file) == 1 && basename(file) == "read.R") dirname(normalizePath(file)) else getwd()
})

# The types of the columns, in the order of the table, from dictionary.json as it is written (a field a line).
read_types <- function(table) {
  lines <- readLines(file.path(trial_folder, "dictionary.json"), encoding = "UTF-8")
  value <- function(key) sub(sprintf('^ *"%s" : "(.*)",?$', key), "\\1", lines)
  is_key <- function(key) grepl(sprintf('^ *"%s" : "', key), lines)
  tables <- rep(NA_character_, length(lines))
  tables[is_key("table")] <- value("table")[is_key("table")]
  current <- NA_character_
  for (i in seq_along(tables)) {
    if (!is.na(tables[i])) current <- tables[i]
    tables[i] <- current
  }
  here <- !is.na(tables) & tables == table
  types <- value("type")[here & is_key("type")]
  names(types) <- value("name")[here & is_key("name")]
  types
}

read_table <- function(table) {
  classes <- c(text = "character", word = "character", "yes-no" = "logical", count = "numeric", number = "numeric")
  types <- read_types(table)
  columns <- classes[types]
  names(columns) <- names(types)
  read.csv(
    gzfile(file.path(trial_folder, paste0(table, ".csv.gz")), encoding = "UTF-8"),
    colClasses = columns, na.strings = "", check.names = FALSE, encoding = "UTF-8"
  )
}

if (sys.nframe() == 0) {
  for (file in sort(list.files(trial_folder, pattern = "[.]csv[.]gz$"))) {
    table <- sub("[.]csv[.]gz$", "", file)
    rows <- read_table(table)
    cat(sprintf("%s: %d rows, %d columns\n", table, nrow(rows), ncol(rows)))
  }
}
