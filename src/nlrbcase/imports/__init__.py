"""What nlrb.gov and the public data sets publish, read as it is."""
