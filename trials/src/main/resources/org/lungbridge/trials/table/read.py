"""Reads the tables of a virtual trial. Simulated patients: for teaching and research only, never for patient care.

    import read
    outcomes = read.table("outcomes")       # a list of dictionaries: numbers, True/False, text; None where a cell is empty
    frame = read.frame("outcomes")          # a pandas DataFrame with the same types, if pandas is installed
    print(read.definition("outcomes", "majorBleeding"))

Run as a program it says what there is. Only the standard library is needed.
"""
import csv
import gzip
import json
import os
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))


def dictionary():
    """The data dictionary: columns with type, unit, range and definition, by table."""
    with open(os.path.join(FOLDER, "dictionary.json"), encoding="utf-8") as file:
        tables = json.load(file)["tables"]
    return {one["table"]: {column["name"]: column for column in one["columns"]} for one in tables}


def definition(table_name, column):
    """What a column means."""
    return dictionary()[table_name][column]["definition"]


def _cell(text, kind):
    if kind == "text":
        return text
    if text == "":
        return None
    if kind == "yes-no":
        return text == "true"
    if kind == "count":
        return int(text)
    return float(text) if kind == "number" else text


def table(name):
    """The rows of a table, each a dictionary."""
    kinds = {column: entry["type"] for column, entry in dictionary()[name].items()}
    with gzip.open(os.path.join(FOLDER, name + ".csv.gz"), "rt", encoding="utf-8", newline="") as file:
        return [{column: _cell(text, kinds[column]) for column, text in row.items()} for row in csv.DictReader(file)]


def frame(name):
    """The same as a pandas DataFrame."""
    import pandas

    kinds = {"yes-no": "boolean", "count": "Int64", "number": "float64", "word": "string", "text": "string"}
    types = {column: kinds[entry["type"]] for column, entry in dictionary()[name].items()}
    path = os.path.join(FOLDER, name + ".csv.gz")
    return pandas.read_csv(path, dtype=types, keep_default_na=False, na_values=[""])


def main():
    for name, columns in dictionary().items():
        print(f"{name}: {len(table(name))} rows, {len(columns)} columns")


if __name__ == "__main__":
    sys.exit(main())
